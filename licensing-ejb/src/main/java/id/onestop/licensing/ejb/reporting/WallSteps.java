package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.PostHolder;
import id.onestop.licensing.ejb.agency.StaffDay;
import id.onestop.licensing.ejb.reporting.WallView.StepLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Who waits for whom: open work at each step, how long the oldest has been there, and who can do it today. */
@ApplicationScoped
class WallSteps {

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencyNow office;

    /** Worst first. */
    List<StepLine> of(long agencyId, List<OpenWork> open, Instant now) {
        var staff = agencies.staffOn(agencyId, now);
        var byName = open.stream()
                .collect(Collectors.groupingBy(
                        work -> office.step(work.definitionId(), work.step()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byName.entrySet().stream()
                .map(step -> line(agencyId, step.getKey(), step.getValue(), staff, now))
                .sorted(Comparator.comparingLong(StepLine::late)
                        .thenComparingLong(StepLine::atRisk)
                        .thenComparingLong(StepLine::all)
                        .reversed())
                .toList();
    }

    private StepLine line(long agencyId, Words step, List<OpenWork> some, StaffDay staff, Instant now) {
        var posts = some.stream().map(OpenWork::postId).collect(Collectors.toSet());
        var present = people(
                posts.stream().flatMap(post -> staff.present(post).stream()).toList());
        var all = people(staff.holders().stream()
                .filter(holder -> posts.contains(holder.postId()))
                .toList());
        var oldest = some.stream()
                .map(OpenWork::oldest)
                .min(Comparator.naturalOrder())
                .orElse(now);
        return new StepLine(
                step,
                some.stream().map(OpenWork::step).collect(Collectors.toSet()),
                post(agencyId, posts),
                sum(some, OpenWork::all),
                sum(some, OpenWork::atRisk),
                sum(some, OpenWork::late),
                sum(some, OpenWork::dueToday),
                sum(some, OpenWork::waiting),
                sum(some, OpenWork::unclaimed),
                sum(some, OpenWork::lateUnclaimed),
                Math.max(0, office.calendar(agencyId).workingMinutesBetween(oldest, now)),
                present.size(),
                (int) all.stream().filter(one -> !present.contains(one)).count());
    }

    private Words post(long agencyId, Set<Long> posts) {
        return posts.stream()
                .flatMap(post -> agencies.post(agencyId, post).stream())
                .map(found -> found.name())
                .findFirst()
                .orElse(Words.of(""));
    }

    private static Set<Long> people(List<PostHolder> holders) {
        return holders.stream().map(PostHolder::accountId).collect(Collectors.toSet());
    }

    private static long sum(List<OpenWork> some, ToLongFunction<OpenWork> number) {
        return some.stream().mapToLong(number).sum();
    }
}
