package org.xuequ.devstack.demo;

import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.xuequ.devstack.process.Language;

/** Plays the term on a running system and closes the books. */
public final class Demo {
    private static final Instant CURTAIN = SchoolTerm.at(SchoolTerm.START, 8, 30);

    private final Play play;
    private final Metronome metronome;
    private final Killings killings;
    private final TaskWork work;
    private final List<String> activated = new ArrayList<>();

    private Demo(Play play, Metronome metronome) {
        this.play = play;
        this.metronome = metronome;
        this.killings = new Killings(play);
        this.work = new TaskWork(play);
    }

    /** Plays on a system that is fresh and steered to before the term. */
    public static Outcome play(DemoOptions options, Stage stage, PrintStream out, Language language) {
        long begun = System.nanoTime();
        Fates fates = new Fates(options.seed());
        DemoDistrict district = new DemoDistrict(options.schools(), fates);
        Gauges gauges = new Gauges(stage);
        try (Doors doors = new Doors(stage, district.codes());
                Crowd crowd = new Crowd();
                Backlog backlog = new Backlog(stage.broker())) {
            Play play = new Play(
                    options,
                    stage,
                    doors,
                    district,
                    fates,
                    new Agenda(),
                    new Ledger(),
                    crowd,
                    new Documents(options),
                    new Milestones(out, language));
            Demo demo = new Demo(play, new Metronome(stage, new Quiet(gauges, backlog), options.speed()));
            demo.perform();
            return new Books(play, gauges, backlog).close(demo.killings, (System.nanoTime() - begun) / 1_000_000_000);
        }
    }

    private void perform() {
        Plans plans = new Plans(play);
        DistrictPlan own = new DistrictPlan(play, plans);
        CallForPlans call = new CallForPlans(play);
        SchoolPlans schools = new SchoolPlans(play, plans, call, this::tookEffect);
        Agenda agenda = play.agenda();
        agenda.at(CURTAIN, "directory", new Opening(play)::load);
        agenda.at(CURTAIN.plusSeconds(60), "district plan", () -> {
            own.begin();
            tookEffect(own.planId());
        });
        agenda.at(CURTAIN.plusSeconds(3600), "call", () -> {
            own.checkDirectives();
            call.open();
            schools.schedule();
        });
        agenda.at(SchoolTerm.at(SchoolTerm.START.plusDays(8), 9, 0), "bad records", new Mishaps(play)::happen);
        for (Instant next = agenda.next(); next != null; next = agenda.next()) {
            step(next);
        }
        killings.strike(Instant.MAX).join(); // whose day came after people's last deed
        metronome.settle(play.now());
    }

    private void step(Instant instant) {
        metronome.reach(instant);
        List<Runnable> deeds = play.agenda().deeds();
        if (!deeds.isEmpty()) {
            CompletableFuture<Void> back = killings.strike(instant);
            play.crowd().all(deeds);
            back.join();
            metronome.settle(instant);
            for (String plan : news()) {
                discovered(plan, work.discover(plan, instant));
            }
        }
        notice(instant);
    }

    private void discovered(String planId, List<Due> tasks) {
        long directives = tasks.stream().filter(Due::directive).count();
        @Nullable String school = play.ledger().plan(planId).school();
        play.say(
                (school == null ? DemoDistrict.NAME : school) + " 的计划分解为 " + tasks.size() + " 项任务"
                        + (directives == 0 ? "" : "，其中 " + directives + " 项部署到各校"),
                "the plan of " + (school == null ? DemoDistrict.ID : school) + " became " + tasks.size() + " tasks"
                        + (directives == 0 ? "" : ", " + directives + " of them for schools to do"));
    }

    /** Mails count as come when they are caught, whatever they say of themselves. */
    private void notice(Instant instant) {
        List<Stage.Mail> mails = play.stage().newMails();
        mails.forEach(mail -> play.ledger().mail(mail.reminderId(), instant));
        if (!mails.isEmpty()) {
            play.say("送达提醒邮件 " + mails.size() + " 封", mails.size() + " reminders by mail");
        }
    }

    private void tookEffect(String planId) {
        synchronized (activated) {
            activated.add(planId);
        }
    }

    private List<String> news() {
        synchronized (activated) {
            List<String> news = activated.stream().sorted().toList();
            activated.clear();
            return news;
        }
    }
}
