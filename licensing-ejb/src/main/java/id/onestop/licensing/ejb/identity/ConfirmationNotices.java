package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.agency.PostAssigned;
import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.domain.shared.Notice;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.PostHolder;
import id.onestop.licensing.ejb.agency.PostView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells those who may be the second person that something awaits one; whoever proposed it, or would get it, is not told. */
@ApplicationScoped
public class ConfirmationNotices {

    private static final Set<Permission> CONFIRMING = Set.of(Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM);

    @Inject
    AgencyDirectory agencies;

    @Inject
    Event<Notice> notices;

    void on(@Observes DomainEvent event) {
        if (event instanceof PostAssigned proposed && proposed.awaiting()) {
            tell(proposed);
        }
    }

    private void tell(PostAssigned proposed) {
        long agency = proposed.agencyId();
        var staff = agencies.staffOn(agency, proposed.occurredAt());
        var post = agencies.post(agency, proposed.postId()).map(PostView::name).orElseThrow();
        agencies.posts(agency).stream()
                .filter(one -> one.permissions().stream().anyMatch(CONFIRMING::contains))
                .flatMap(one -> staff.present(one.id()).stream())
                .map(PostHolder::accountId)
                .distinct()
                .filter(account ->
                        !Objects.equals(account, proposed.administratorId()) && account != proposed.accountId())
                .forEach(account -> notices.fire(
                        new Notice("confirmation-awaits", account, Map.of("postId", post.id(), "postEn", post.en()))));
    }
}
