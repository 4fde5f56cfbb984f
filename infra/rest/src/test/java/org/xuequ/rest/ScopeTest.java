package org.xuequ.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ScopeTest {
    @Test
    void a_scope_covers_its_paths_and_what_lies_below_but_no_namesakes() {
        var criteria = new Scope(List.of("/d1/s1")).criteria("orgPath").getCriteriaObject();
        Pattern seen = Pattern.compile(String.valueOf(criteria.get("orgPath")));
        assertThat(seen.matcher("/d1/s1").find()).isTrue();
        assertThat(seen.matcher("/d1/s1/jwc").find()).isTrue();
        assertThat(seen.matcher("/d1/s12").find()).isFalse();
        assertThat(seen.matcher("/d2/d1/s1").find()).isFalse();
    }

    @Test
    void narrowing_to_a_foreign_path_leaves_nothing() {
        var scope = new Scope(List.of("/d1/s1"));
        assertThat(scope.under("/d1/s2").paths()).isEmpty();
        assertThat(scope.under("/d1").paths()).containsExactly("/d1/s1");
        assertThat(scope.under("/d1/s1/jwc").paths()).containsExactly("/d1/s1/jwc");
        assertThat(new Scope(List.of("/")).under("/d9").paths()).containsExactly("/d9");
    }

    @Test
    void a_cursor_that_is_none_is_refused_and_a_true_one_survives_the_way() {
        assertThat(Cursor.parse(Cursor.of("tk-1:任务"))).isEqualTo("tk-1:任务");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Cursor.parse("???"))
                .isInstanceOf(Problem.class);
    }

    @Test
    void a_page_tells_of_more_by_the_one_too_many() {
        var page = Page.of(List.of("a", "b", "c"), 2, x -> x);
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Cursor.parse(page.next())).isEqualTo("b");
        assertThat(Page.of(List.of("a"), 2, x -> x).next()).isNull();
    }
}
