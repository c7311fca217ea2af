package id.onestop.licensing.ejb.installation;

import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.signature.SignerCredential;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyRepository;
import id.onestop.licensing.ejb.application.ApplicationQueries;
import id.onestop.licensing.ejb.installation.DemonstrationFile.Official;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.signature.AgencySeals;
import id.onestop.licensing.ejb.signature.DemonstrationAuthority;
import id.onestop.licensing.ejb.signature.LocalCertificateSigner;
import id.onestop.licensing.ejb.signature.SignerCredentialRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Gives posts and certificates to the officials of the demonstration; called at its start alone. */
@Stateless
public class DemonstrationPosts {

    private static final int HELD_FOR_YEARS = 2;

    // guards nothing: the demonstration's certificates prove nothing
    private static final String SEAL_PASSPHRASE = "demo-segel";

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencyRepository repository;

    @Inject
    ApplicationQueries applications;

    @Inject
    SignerCredentialRepository credentials;

    @Inject
    AgencySeals seals;

    @Inject
    Instance<DemonstrationAuthority> authority;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    /** The agency's id; empty if its file is not there. */
    @PermitAll
    public Optional<Long> agency(String code) {
        rows.enterWorker();
        return agencies.find(code).map(agency -> agency.id());
    }

    /** Whether nobody has begun anything yet. */
    @PermitAll
    public boolean untouched() {
        rows.enterWorker();
        return !applications.any();
    }

    /** Lets the official hold the posts, and sign if one of them decides or verifies. */
    @PermitAll
    public void hold(long agencyId, long account, Official official) {
        rows.enterWorker();
        var since = LocalDate.ofInstant(clock.instant(), agencies.byId(agencyId).zone())
                .minusYears(HELD_FOR_YEARS);
        for (var code : official.posts()) {
            var post = agencies.post(agencyId, code);
            if (repository.assignmentsOf(post.id(), account).isEmpty()) {
                repository.add(Assignment.appoint(repository.findPost(post.id()).orElseThrow(), account, since));
            }
            // a coordinator may have to sign as substitute of the head
            if (post.permissions().contains(Permission.DECIDE)
                    || post.permissions().contains(Permission.DRAFT_VERIFY)) {
                certify(agencyId, account, official);
            }
        }
    }

    /** Gives an agency its seal, unless somebody has entered another one. */
    @PermitAll
    public void seal(long agencyId) {
        rows.enterWorker();
        var organisation = agencies.byId(agencyId).name().id();
        var reference = authority.get().issueSeal(organisation, SEAL_PASSPHRASE.toCharArray());
        var known = seals.find(agencyId);
        if (known.isEmpty()) {
            var facts = authority.get().sealFacts(reference, SEAL_PASSPHRASE.toCharArray());
            seals.enter(agencyId, reference, SEAL_PASSPHRASE, facts, Actor.SYSTEM.reference());
        }
    }

    private void certify(long agencyId, long account, Official official) {
        var organisation = agencies.byId(agencyId).name().id();
        var reference = authority
                .get()
                .issue(
                        official.name().withTitles(),
                        organisation,
                        official.password().toCharArray());
        var known = credentials.find(account);
        if (known.isPresent() && !known.get().reference().equals(reference)) {
            // the official has entered a certificate of his own
            return;
        }
        var credential = known.orElseGet(() -> {
            var made = SignerCredential.of(agencyId, account, LocalCertificateSigner.PROVIDER, reference);
            credentials.add(made);
            return made;
        });
        credential.replace(
                reference, authority.get().facts(reference, official.password().toCharArray()));
    }
}
