package org.xuequ.task.planning;

/** Tells whether we read all that the directory has said. */
public interface DirectoryProgress {
    /**
     * Whether everything the directory had published when this was asked is in our view of it. Topics are read
     * independently, so a plan can arrive before the teachers it speaks of.
     */
    boolean isCaughtUp();
}
