package org.xuequ.task.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.xuequ.rest.Scope;
import org.xuequ.task.task.TaskSearch;

/** A search as a query; what the caller may see is part of it, so nothing else can come back. */
final class TaskQueries {
    private TaskQueries() {}

    static Query of(TaskSearch search) {
        List<Criteria> all = new ArrayList<>();
        all.add(new Criteria()
                .orOperator(
                        where(TaskFields.ASSIGNEE).is(search.self()),
                        new Scope(search.paths()).criteria(TaskFields.ORG_PATH)));
        if (search.under() != null) {
            all.add(new Scope(List.of(search.under())).criteria(TaskFields.ORG_PATH));
        }
        if (search.assignee() != null) {
            all.add(where(TaskFields.ASSIGNEE).is(search.assignee()));
        }
        if (search.status() != null) {
            all.add(where(TaskFields.STATUS).is(search.status().name()));
        }
        if (search.plan() != null) {
            all.add(where(TaskFields.PLAN).is(search.plan()));
        }
        if (search.dueBefore() != null) {
            all.add(where(TaskFields.DUE_AT).lt(Date.from(search.dueBefore())));
        }
        if (search.after() != null) {
            all.add(where("_id").gt(search.after()));
        }
        return Query.query(new Criteria().andOperator(all)).with(Sort.by("_id")).limit(search.limit() + 1);
    }
}
