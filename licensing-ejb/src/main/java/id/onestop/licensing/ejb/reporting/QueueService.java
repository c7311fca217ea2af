package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.PostHolder;
import id.onestop.licensing.ejb.agency.PostView;
import id.onestop.licensing.ejb.agency.StaffDay;
import id.onestop.licensing.ejb.reporting.QueueQueries.Held;
import id.onestop.licensing.ejb.reporting.QueueView.PersonQueue;
import id.onestop.licensing.ejb.reporting.QueueView.PostQueue;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The queues of people, for their superior (row 102): those of his own units, and all for the Head and the auditor. */
@Stateless
public class QueueService {

    @Inject
    QueueQueries queries;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencyNow office;

    @Inject
    CurrentCaller callers;

    /** Open work of every post that the caller oversees, and in whose hands it is. */
    @RequiresPermission(Permission.OVERSEE)
    public QueueView read() {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var posts = overseen(caller);
        if (posts.isEmpty()) {
            return new QueueView(List.of());
        }
        var now = office.now(agency);
        var staff = agencies.staffOn(agency, now.now());
        var held = queries.held(agency, posts.stream().map(PostView::id).toList(), now);
        var names = queries.names(
                agency,
                Stream.concat(
                                staff.holders().stream().map(PostHolder::accountId),
                                held.stream().map(Held::account).filter(Objects::nonNull))
                        .collect(Collectors.toSet()));
        return new QueueView(posts.stream()
                .map(post -> queue(post, of(held, post), staff, names, now.now()))
                .filter(queue -> !queue.people().isEmpty() || queue.unclaimed() > 0)
                .sorted(Comparator.comparingLong(PostQueue::open).reversed())
                .toList());
    }

    /** Whoever sees signals sees everybody; others the posts of the units in which they oversee. */
    private List<PostView> overseen(Caller caller) {
        var all = agencies.posts(caller.requireAgency()).stream()
                .filter(post -> post.permissions().contains(Permission.FILE_READ))
                .toList();
        if (caller.may(Permission.SIGNALS_READ)) {
            return all;
        }
        var units = all.stream()
                .filter(post ->
                        caller.posts().contains(post.id()) && post.permissions().contains(Permission.OVERSEE))
                .map(PostView::unitName)
                .collect(Collectors.toSet());
        return all.stream().filter(post -> units.contains(post.unitName())).toList();
    }

    private static List<Held> of(List<Held> held, PostView post) {
        return held.stream().filter(one -> one.postId() == post.id()).toList();
    }

    private PostQueue queue(PostView post, List<Held> held, StaffDay staff, Map<Long, String> names, Instant now) {
        var free = held.stream().filter(one -> one.account() == null).findFirst();
        var people = new LinkedHashSet<Long>();
        staff.holders().stream()
                .filter(holder -> holder.postId() == post.id())
                .forEach(holder -> people.add(holder.accountId()));
        held.stream().map(Held::account).filter(Objects::nonNull).forEach(people::add);
        return new PostQueue(
                post.code(),
                post.name(),
                post.unitName(),
                free.map(Held::all).orElse(0L),
                free.map(one -> minutes(post.agencyId(), one.oldest(), now)).orElse(0L),
                people.stream()
                        .map(account -> person(post, account, held, staff, names, now))
                        .toList());
    }

    private PersonQueue person(
            PostView post, long account, List<Held> held, StaffDay staff, Map<Long, String> names, Instant now) {
        var own = held.stream()
                .filter(one -> one.account() != null && one.account() == account)
                .findFirst();
        return new PersonQueue(
                account,
                names.getOrDefault(account, ""),
                staff.substituteOf(post.id(), account).isPresent(),
                staff.holders().stream()
                        .anyMatch(holder -> holder.postId() == post.id()
                                && holder.accountId() == account
                                && holder.appointment().substitute()),
                own.map(Held::all).orElse(0L),
                own.map(Held::atRisk).orElse(0L),
                own.map(Held::late).orElse(0L),
                own.map(one -> minutes(post.agencyId(), one.oldest(), now)).orElse(0L));
    }

    private long minutes(long agency, Instant since, Instant now) {
        return Math.max(0, office.calendar(agency).workingMinutesBetween(since, now));
    }
}
