package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.catalogue.Escalation;
import id.onestop.licensing.domain.catalogue.Rung;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.PostHolder;
import id.onestop.licensing.ejb.agency.StaffDay;
import id.onestop.licensing.ejb.catalogue.Definitions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is told by a rung: holder, superior, Head, each as they are there on this day. */
@Dependent
class EscalationPeople {

    @Inject
    AgencyDirectory agencies;

    @Inject
    Definitions definitions;

    /** The people of one batch, looked up once an agency. */
    Round on(Instant moment) {
        return new Round(moment);
    }

    /** Posts and accounts, in the order in which they were found. */
    record Told(Set<String> posts, Set<Long> accounts) {

        Told() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        boolean nobody() {
            return accounts.isEmpty();
        }
    }

    /** One batch. */
    final class Round {

        private final Instant moment;
        private final Map<Long, StaffDay> staff = new HashMap<>();

        private Round(Instant moment) {
            this.moment = moment;
        }

        /** Who is told by rungs of these kinds, each person once. */
        Told by(WorkItem item, List<Rung.Kind> kinds) {
            var told = new Told();
            kinds.forEach(kind -> {
                switch (kind) {
                    case REMINDER -> holder(item, told);
                    case SUPERIOR -> superior(item, told);
                    case HEAD -> head(item, told);
                    case BREACH -> {
                        holder(item, told);
                        superior(item, told);
                        head(item, told);
                    }
                }
            });
            return told;
        }

        /** The holder, whoever acts for him while he is away, or all who could take the file; else the superior. */
        private void holder(WorkItem item, Told told) {
            var holder = item.claimedBy();
            var day = day(item);
            var post = code(item.agencyId(), item.postId());
            List<Long> people;
            if (holder == null) {
                people = accounts(day.present(item.postId()));
            } else if (day.isPresent(item.postId(), holder)) {
                people = List.of(holder);
            } else {
                people = day.substituteOf(item.postId(), holder)
                        .map(substitute -> List.of(substitute.accountId()))
                        .orElseGet(() -> accounts(day.present(item.postId())));
            }
            if (people.isEmpty()) {
                superior(item, told);
            } else {
                add(told, post, people);
            }
        }

        private void superior(WorkItem item, Told told) {
            var definition = definitions.byId(item.definitionId()).definition();
            var step = definition.workflow().step(item.stepCode());
            if (!post(item, Escalation.superior(definition, step), told)) {
                head(item, told);
            }
        }

        private void head(WorkItem item, Told told) {
            post(item, Escalation.head(definitions.byId(item.definitionId()).definition()), told);
        }

        /** False if nobody is there. */
        private boolean post(WorkItem item, String code, Told told) {
            try {
                var people = accounts(
                        day(item).present(agencies.post(item.agencyId(), code).id()));
                add(told, code, people);
                return !people.isEmpty();
            } catch (NotFound gone) {
                // a post that the agency has given up since
                return false;
            }
        }

        private StaffDay day(WorkItem item) {
            return staff.computeIfAbsent(item.agencyId(), agency -> agencies.staffOn(agency, moment));
        }

        private String code(long agency, long post) {
            return agencies.post(agency, post).map(found -> found.code()).orElse("-");
        }

        private static List<Long> accounts(List<PostHolder> holders) {
            return holders.stream().map(PostHolder::accountId).distinct().toList();
        }

        private static void add(Told told, String post, List<Long> people) {
            if (!people.isEmpty()) {
                told.posts().add(post);
                told.accounts().addAll(people);
            }
        }
    }
}
