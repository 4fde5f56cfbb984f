package org.xuequ.plan.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.measure.Quota;

/** {@link Quota} in JSON: {@code n} is a number, or two of them in an array. */
public record QuotaJson(
        @NotNull @Pattern(regexp = "=|>=|<=|between|≈") String cmp,

        @NotNull
        @Size(min = 1, max = 2)
        @JsonFormat(with = {Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY, Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED})
        List<BigDecimal> n,

        @Nullable @Size(max = 20) String unit,
        Quota.@Nullable Per per,
        @Nullable Boolean avg,
        @Nullable Boolean each) {

    public static QuotaJson of(Quota quota) {
        return new QuotaJson(
                quota.cmp(),
                quota.n().stream().map(QuotaJson::plain).toList(),
                quota.unit(),
                quota.per(),
                quota.avg(),
                quota.each());
    }

    /** @throws IllegalArgumentException when the numbers do not fit the comparison */
    public Quota quota() {
        return new Quota(
                cmp,
                n.stream().map(BigDecimal::doubleValue).toList(),
                unit,
                per,
                Boolean.TRUE.equals(avg),
                Boolean.TRUE.equals(each));
    }

    /** 20 rather than 20.0: a reader may count in whole numbers. */
    private static BigDecimal plain(double number) {
        return number == Math.rint(number)
                ? BigDecimal.valueOf(number).setScale(0, RoundingMode.UNNECESSARY)
                : BigDecimal.valueOf(number);
    }
}
