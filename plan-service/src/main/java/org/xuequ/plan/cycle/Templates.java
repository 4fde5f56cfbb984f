package org.xuequ.plan.cycle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;

/** All templates. */
public interface Templates {
    Optional<Stored<Template>> find(String templateId);

    /**
     * Templates in the order of their ids, one more than {@code limit} where there are more.
     *
     * @param districts whose templates; null for every district's
     * @param after cursor of the last one seen; null from the beginning
     */
    List<Stored<Template>> page(@Nullable Collection<String> districts, @Nullable String after, int limit);

    /** @throws org.xuequ.messaging.AlreadyThere when the id is taken */
    Stored<Template> add(Template template, Command request);
}
