package org.xuequ.plan.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.xuequ.plan.measure.Measure;
import org.xuequ.plan.measure.Quota;

/** A measure in one line, so that a changed date or number shows even where the sentence stayed. */
final class MeasureLine {
    private MeasureLine() {}

    static String of(Measure measure) {
        var parts = new ArrayList<>(List.of("【措施】" + measure.action()));
        if (measure.due().normalized() != null) {
            parts.add(
                    measure.due().text() == null
                            ? measure.due().normalized()
                            : measure.due().text());
        }
        if (measure.recurrence() != null) {
            parts.add(
                    switch (measure.recurrence()) {
                        case DAILY -> "每天";
                        case WEEKLY -> "每周";
                        case BIWEEKLY -> "每两周";
                        case MONTHLY -> "每月";
                        case QUARTERLY -> "每季度";
                        case TERM -> "每学期";
                        case YEARLY -> "每年";
                        case PERIODIC -> "定期";
                        case EVENT -> "每次";
                    });
        }
        if (measure.quota() != null) {
            parts.add(of(measure.quota()));
        }
        if (!measure.responsible().isEmpty()) {
            parts.add(String.join("、", measure.responsible()));
        }
        return String.join("，", parts) + "；";
    }

    private static String of(Quota quota) {
        String numbers = quota.n().stream()
                .map(n -> n == Math.rint(n) ? String.valueOf(n.longValue()) : String.valueOf(n))
                .collect(Collectors.joining("至"));
        String cmp = switch (quota.cmp()) {
            case ">=" -> "不少于";
            case "<=" -> "不超过";
            case "≈" -> "约";
            default -> "";
        };
        return cmp + numbers + (quota.unit() == null ? "" : quota.unit());
    }
}
