package org.xuequ.reporting.recount;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.reporting.asking.Asking;
import org.xuequ.rest.Caller;

@RestController
class RecountDoor {
    private final Asking asking;
    private final Recounting recounting;

    RecountDoor(Asking asking, Recounting recounting) {
        this.asking = asking;
        this.recounting = recounting;
    }

    @GetMapping("/reports/recount")
    Recount recount(Caller caller, @RequestParam String district, @RequestParam @Nullable String term)
            throws InterruptedException {
        return recounting.of(asking.district(caller, district, term));
    }
}
