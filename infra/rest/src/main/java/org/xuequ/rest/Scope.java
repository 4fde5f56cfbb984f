package org.xuequ.rest;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.data.mongodb.core.query.Criteria;

/** The org paths a caller sees. Every repository query carries its criteria. */
public record Scope(List<String> paths) {
    private static final Pattern LITERAL = Pattern.compile("[^\\p{L}\\p{N}/_-]");

    /** Matches documents whose {@code field} (an org path) is one of the paths or lies below one. */
    public Criteria criteria(String field) {
        if (paths.contains("/")) {
            return new Criteria();
        }
        Criteria[] each = paths.stream().map(path -> below(field, path)).toArray(Criteria[]::new);
        return switch (each.length) {
            case 0 -> Criteria.where("_id").is("nothing is in sight").and(field).is("");
            case 1 -> each[0];
            default -> new Criteria().orOperator(each);
        };
    }

    /** The part of this scope below {@code path}; a foreign path leaves nothing. */
    public Scope under(String path) {
        return new Scope(paths.stream()
                .filter(p -> OrgPaths.contains(p, path) || OrgPaths.contains(path, p))
                .map(p -> OrgPaths.contains(p, path) ? path : p)
                .distinct()
                .toList());
    }

    public boolean contains(String path) {
        return paths.stream().anyMatch(p -> OrgPaths.contains(p, path));
    }

    private static Criteria below(String field, String path) {
        // A rooted literal prefix, so that the index on the path serves it.
        return Criteria.where(field).regex("^" + LITERAL.matcher(path).replaceAll("\\\\$0") + "(/|$)");
    }
}
