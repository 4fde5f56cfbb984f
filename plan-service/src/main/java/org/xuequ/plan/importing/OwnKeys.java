package org.xuequ.plan.importing;

import java.util.Map;
import java.util.Set;

/** Keys for sections that no cycle names: an English word for the titles that most plans have, else the ordinal. */
public final class OwnKeys {
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("指导思想", "guidance"),
            Map.entry("指導思想", "guidance"),
            Map.entry("工作思路", "approach"),
            Map.entry("基本情况", "situation"),
            Map.entry("情况分析", "situation"),
            Map.entry("工作目标", "goals"),
            Map.entry("工作目標", "goals"),
            Map.entry("主要目标", "goals"),
            Map.entry("工作重点", "priorities"),
            Map.entry("工作重點", "priorities"),
            Map.entry("工作任务", "tasks"),
            Map.entry("工作任務", "tasks"),
            Map.entry("主要工作", "tasks"),
            Map.entry("工作任务及措施", "measures"),
            Map.entry("工作任務及措施", "measures"),
            Map.entry("工作措施", "measures"),
            Map.entry("主要措施", "measures"),
            Map.entry("具体措施", "measures"),
            Map.entry("具體措施", "measures"),
            Map.entry("工作安排", "schedule"),
            Map.entry("具体安排", "schedule"),
            Map.entry("保障措施", "safeguards"));

    private OwnKeys() {}

    /** A key that is not in {@code used}; it is put there. */
    public static String next(String heading, String path, Set<String> used) {
        String usual = USUAL.get(heading.strip());
        if (usual != null && used.add(usual)) {
            return usual;
        }
        String ordinal = "s" + path.replace('.', '-');
        String key = ordinal;
        for (int i = 2; !used.add(key); i++) {
            key = ordinal + "-" + i;
        }
        return key;
    }
}
