package org.xuequ.devstack;

import java.nio.file.Path;
import java.util.Locale;
import org.xuequ.devstack.process.Trouble;

/** The services of the system, in the order of their ports. */
public enum Deployable {
    IDENTITY("infra/identity", "identity"),
    PLAN("plan-service", "plan-service"),
    TASK("task-service", "task-service"),
    NOTIFICATION("notification-service", "notification-service"),
    REPORTING("reporting-service", "reporting-service");

    private static final String VERSION = "0.1.0-SNAPSHOT";

    private final String module;
    private final String artifact;

    Deployable(String module, String artifact) {
        this.module = module;
        this.artifact = artifact;
    }

    /** Its one-word name: identity, plan, task, notification, reporting. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its one-word name. */
    public static Deployable named(String word) {
        for (Deployable service : values()) {
            if (service.word().equals(word)) {
                return service;
            }
        }
        throw new Trouble("没有名为 " + word + " 的服务", "there is no service named " + word);
    }

    /** The boot jar that the build leaves in its module. */
    public Path bootJar(Path projectRoot) {
        return projectRoot.resolve(module).resolve("target").resolve(artifact + "-" + VERSION + "-app.jar");
    }
}
