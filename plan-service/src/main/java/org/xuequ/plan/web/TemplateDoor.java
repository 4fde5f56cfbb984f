package org.xuequ.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.messaging.AlreadyThere;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.cycle.Template;
import org.xuequ.plan.cycle.Template.TemplateSection;
import org.xuequ.plan.cycle.Templates;
import org.xuequ.plan.naming.Naming;
import org.xuequ.plan.plan.PlanKind;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Cursor;
import org.xuequ.rest.Page;
import org.xuequ.rest.Versions;

@RestController
@RequestMapping("/templates")
class TemplateDoor {
    private final Templates templates;

    TemplateDoor(Templates templates) {
        this.templates = templates;
    }

    /** @param districtId needed only of who belongs to none or several */
    record TemplateBody(
            @NotBlank @Size(max = 200) String title,
            @NotNull PlanKind planKind,
            @NotNull @Size(min = 1, max = 60) List<@Valid SectionBody> sections,
            @Nullable @Size(max = 64) String districtId) {}

    record SectionBody(
            @NotBlank @Size(max = 64) @Pattern(regexp = "[\\p{L}\\p{N}._-]+")
            String key,

            @NotBlank @Size(max = 200) String title) {}

    record TemplateAnswer(
            String templateId,
            long version,
            String districtId,
            String title,
            PlanKind planKind,
            List<TemplateSection> sections) {
        static TemplateAnswer of(Stored<Template> stored) {
            Template template = stored.state();
            return new TemplateAnswer(
                    template.id(),
                    stored.version(),
                    template.districtId(),
                    template.title(),
                    template.planKind(),
                    template.sections());
        }
    }

    @PostMapping
    ResponseEntity<TemplateAnswer> make(@Valid @RequestBody TemplateBody body, Caller caller, Command request) {
        String district = DistrictOf.administrator(caller, body.districtId());
        String id = Naming.id("tp", district, caller.personId(), request.key());
        Stored<Template> template = Refusals.told(() -> add(
                new Template(
                        id,
                        district,
                        body.title(),
                        body.planKind(),
                        body.sections().stream()
                                .map(s -> new TemplateSection(s.key(), s.title()))
                                .toList()),
                request));
        return Versions.created(template, TemplateAnswer.of(template));
    }

    @GetMapping
    Page<TemplateAnswer> list(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        int size = Cursor.limit(limit);
        return Page.of(templates.page(Sight.districts(caller), after, size), size, Stored::id)
                .map(TemplateAnswer::of);
    }

    private Stored<Template> add(Template template, Command request) {
        try {
            return templates.add(template, request);
        } catch (AlreadyThere e) {
            return templates
                    .find(template.id())
                    .filter(there -> there.has(request))
                    .orElseThrow(() -> e);
        }
    }
}
