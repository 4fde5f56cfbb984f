package org.xuequ.task.planning;

import java.util.List;

/** Finds the departments that a plan's words name: 教务主任 is of the 教务处, 语文组长 of the 语文教研组. */
final class DepartmentNames {
    private static final String TRADITIONAL = "處務組長導學總語數體藝術課師會辦團隊黨級備";
    private static final String SIMPLIFIED = "处务组长导学总语数体艺术课师会办团队党级备";

    private DepartmentNames() {}

    static List<OrgUnit> named(String responsible, List<OrgUnit> departments) {
        String words = simplified(responsible);
        return departments.stream()
                .filter(department -> {
                    String stem = stem(simplified(department.name()));
                    return stem.length() > 1 && words.contains(stem);
                })
                .toList();
    }

    private static String stem(String name) {
        return name.replaceFirst("(?:教研组|备课组|年级组|办公室|中心|处|室|组|部|科)$", "");
    }

    private static String simplified(String text) {
        var out = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            int at = TRADITIONAL.indexOf(c);
            out.append(at < 0 ? (char) c : SIMPLIFIED.charAt(at));
        });
        return out.toString();
    }
}
