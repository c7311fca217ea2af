package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.workflow.rehearsal.Deed;
import id.onestop.licensing.domain.workflow.rehearsal.Rehearsal;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.catalogue.DraftPublicationService;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.sla.ServiceClocks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plays a paper application through a draft: nothing is written, no number is taken, and nobody hears of it. */
@Stateless
public class RehearsalService {

    @Inject
    DraftPublicationService drafts;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencyTime time;

    @Inject
    Clock clock;

    /**
     * A rehearsal as far as it got.
     *
     * @param start when the applicant began
     * @param posts names of the posts that have a part in it, in the order of the steps
     * @param pattern how its number would be made
     * @param dayMinutes working minutes of a usual day
     */
    public record Played(Rehearsal rehearsal, Instant start, Map<String, Words> posts, String pattern, int dayMinutes) {

        public Played {
            posts = new LinkedHashMap<>(posts);
        }
    }

    /**
     * Plays it from its beginning.
     *
     * @param start {@code null} for now
     */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_CONFIRM})
    public Played play(long draftId, @Nullable Instant start, List<Deed> deeds) {
        var revision = drafts.revision(draftId);
        var definition = revision.definition();
        var from = start == null ? clock.instant().truncatedTo(ChronoUnit.MINUTES) : start;
        var names = new LinkedHashMap<String, Words>();
        agencies.posts(revision.agencyId()).forEach(post -> names.put(post.code(), post.name()));
        var posts = new LinkedHashMap<String, Words>();
        definition.workflow().steps().stream()
                .flatMap(step -> step.actingPost().stream())
                .forEach(code -> posts.put(code, names.getOrDefault(code, Words.of(code))));
        return new Played(
                Rehearsal.play(definition, ServiceClocks.policy(definition), time.of(revision.agencyId()), from, deeds),
                from,
                posts,
                definition.product().numbering().pattern(),
                agencies.byId(revision.agencyId()).profile().budgetDayMinutes());
    }
}
