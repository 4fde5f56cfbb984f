package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import org.xuequ.plan.reading.matching.Pattern;

/** What the columns of a work calendar hold, said by its first row or shown by its cells. */
record TableHead(List<Column> columns) {
    /** The part of a column. */
    enum Column {
        WEEK,
        TIME,
        WORK,
        WHO,
        OTHER
    }

    private static final Pattern WEEK = Pattern.compile("(?:教学)?周次|周数|周");
    private static final Pattern TIME =
            Pattern.compile("(?:完成|实施|活动|起止|工作|时间)?(?:时间|日期|月份|月|时限|期限|节点|日程)(?:安排|节点|要求)?|起止日?期?|何时");
    private static final Pattern WORK = Pattern.compile(
            "(?:主要|重点|具体|工作|活动|教研|培训|学习|教学|德育|任务)*(?:工作|内容|事项|活动|项目|任务|安排|主题|措施|要点|课题|题目|专题|目标任务)(?:安排|名称|内容)?|(?:工作|活动)?(?:要求|名称)");
    private static final Pattern WHO = Pattern.compile(
            "(?:主要|具体|第一|牵头|责任|承办|主办|组织|负责|执行|落实|配合|协办|主持|主讲|执教|承担)*(?:人|人员|部门|单位|处室|科室|负责|领导|者|教师|组|年级|班级)(?:及责任人)?|负责|主持|主讲|牵头|落实");

    TableHead {
        columns = List.copyOf(columns);
    }

    /** Null when this row names no columns. */
    static @org.jspecify.annotations.Nullable TableHead of(List<String> cells) {
        List<Column> columns = new ArrayList<>();
        int named = 0;
        for (String cell : cells) {
            Column column = column(cell.replace(" ", ""));
            named += column == Column.OTHER ? 0 : 1;
            columns.add(column);
        }
        boolean work = columns.contains(Column.WORK);
        return named >= 2 && work || named >= 3 ? new TableHead(columns) : null;
    }

    private static Column column(String cell) {
        if (WEEK.matcher(cell).matches()) {
            return Column.WEEK;
        }
        if (TIME.matcher(cell).matches()) {
            return Column.TIME;
        }
        if (WHO.matcher(cell).matches()) {
            return Column.WHO;
        }
        return WORK.matcher(cell).matches() ? Column.WORK : Column.OTHER;
    }
}
