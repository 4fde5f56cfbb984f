package org.xuequ.plan.directory;

import java.util.Collection;

/** Remembers what the directory says; what is older than what is remembered is passed over. */
public interface DirectoryMemory {
    void units(Collection<OrgUnitChanged> changed);

    void people(Collection<PersonChanged> changed);

    void terms(Collection<TermChanged> changed);
}
