package org.xuequ.plan.web;

import java.util.function.Supplier;
import org.xuequ.plan.cycle.CycleRefused;
import org.xuequ.plan.drafting.DraftRefused;
import org.xuequ.plan.importing.Busy;
import org.xuequ.plan.importing.ImportRefused;
import org.xuequ.plan.plan.Refused;
import org.xuequ.plan.reading.Unreadable;

/** Turns the refusals of the rules into problems for the reader; their types stay the same for good. */
final class Refusals {
    private Refusals() {}

    /** What {@code asked} answers. @throws org.xuequ.rest.Problem when it was refused */
    static <T> T told(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (Refused refused) {
            throw PlanProblems.of(refused);
        } catch (DraftRefused refused) {
            throw DraftProblems.of(refused);
        } catch (CycleRefused refused) {
            throw CycleProblems.of(refused);
        } catch (ImportRefused refused) {
            throw ImportProblems.of(refused);
        } catch (Busy busy) {
            throw ImportProblems.of(busy);
        } catch (Unreadable unreadable) {
            throw ImportProblems.of(unreadable);
        }
    }
}
