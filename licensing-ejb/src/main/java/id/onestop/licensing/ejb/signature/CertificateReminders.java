package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.signature.CertificateExpiring;
import id.onestop.licensing.domain.signature.CertificateFacts;
import id.onestop.licensing.domain.signature.SignerCredential;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.PostHolder;
import id.onestop.licensing.ejb.agency.PostView;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells signatories and administrators of certificates that end in 30 days, and again in 7; called by the worker alone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CertificateReminders {

    /** The first word, and the last. */
    static final int FIRST = 30;

    static final int LAST = 7;

    private static final int BATCH = 100;

    @Inject
    SignerCredentialRepository credentials;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AccountDirectory accounts;

    @Inject
    DomainEvents events;

    @Inject
    RowSecurity rows;

    @Inject
    @RealTime
    Clock clock;

    /** Tells of the next certificates; answers how many. */
    @PermitAll
    public int remind() {
        rows.enterWorker();
        var told = new ArrayList<CertificateExpiring>();
        for (int days : List.of(LAST, FIRST)) {
            var now = clock.instant();
            credentials
                    .lockEnding(now, now.plus(Duration.ofDays(days)), days, BATCH)
                    .forEach(credential -> credential
                            .certificate()
                            .ifPresent(certificate -> told.add(remind(credential, certificate, days))));
        }
        events.publishAll(told);
        return told.size();
    }

    private CertificateExpiring remind(SignerCredential credential, CertificateFacts certificate, int days) {
        credential.reminded(days);
        long agency = credential.agencyId();
        var zone = agencies.byId(agency).zone();
        return new CertificateExpiring(
                agency,
                credential.accountId(),
                accounts.contact(credential.accountId())
                        .map(AccountDirectory.Contact::name)
                        .orElse(certificate.subject()),
                certificate.serial(),
                LocalDate.ofInstant(certificate.notAfter(), zone),
                days,
                administrators(agency),
                clock.instant());
    }

    private List<Long> administrators(long agency) {
        var staff = agencies.staffOn(agency, clock.instant());
        return agencies.posts(agency).stream()
                .filter(post -> post.permissions().contains(Permission.STAFF_ADMINISTER))
                .map(PostView::id)
                .flatMap(post -> staff.present(post).stream())
                .map(PostHolder::accountId)
                .distinct()
                .toList();
    }
}
