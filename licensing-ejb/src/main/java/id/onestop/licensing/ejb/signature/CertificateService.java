package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.signature.CertificateFacts;
import id.onestop.licensing.domain.signature.SignerCertificateEntered;
import id.onestop.licensing.domain.signature.SignerCredential;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.PostView;
import id.onestop.licensing.ejb.identity.StaffNames;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.signature.SignatoryCertificate.State;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The certificates with which officials of the caller's agency sign; certificates live in real time (decision 5). */
@Stateless
public class CertificateService {

    private static final Logger logger = LoggerFactory.getLogger(CertificateService.class);

    @Inject
    SignerCredentialRepository credentials;

    @Inject
    AgencyDirectory agencies;

    @Inject
    StaffNames names;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    @RealTime
    Clock realTime;

    /** The caller's own. */
    @RequiresPermission({Permission.DECIDE, Permission.DRAFT_VERIFY})
    public SignatoryCertificate own() {
        var caller = callers.require();
        caller.requireAgency();
        return view(
                caller.accountId(),
                caller.displayName(),
                credentials.find(caller.accountId()).orElse(null));
    }

    /** Everybody who can sign today in the caller's agency, with or without a certificate, by name. */
    @RequiresPermission({Permission.OPERATE, Permission.STAFF_ADMINISTER})
    public List<SignatoryCertificate> list() {
        long agency = callers.require().requireAgency();
        var today = LocalDate.ofInstant(clock.instant(), agencies.byId(agency).zone());
        var signing = agencies.posts(agency).stream()
                .filter(post -> post.permissions().contains(Permission.DECIDE)
                        || post.permissions().contains(Permission.DRAFT_VERIFY))
                .map(PostView::id)
                .collect(Collectors.toSet());
        var known = credentials.ofAgency(agency).stream()
                .collect(Collectors.toMap(SignerCredential::accountId, Function.identity(), (first, second) -> first));
        var people = Stream.concat(
                        agencies.staff(agency, today).stream()
                                .filter(holder -> signing.contains(holder.postId()))
                                .map(holder -> holder.accountId()),
                        known.keySet().stream())
                .distinct()
                .toList();
        var named = names.of(agency, people);
        return people.stream()
                .map(id -> view(id, named.getOrDefault(id, ""), known.get(id)))
                .sorted(Comparator.comparing(SignatoryCertificate::name))
                .toList();
    }

    /** From now on letters are signed in the caller's name with this key; what was signed stays as it is. */
    @RequiresPermission({Permission.DECIDE, Permission.DRAFT_VERIFY})
    public void enter(String reference, CertificateFacts certificate) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var credential = credentials.find(caller.accountId()).orElseGet(() -> {
            var made = SignerCredential.of(agency, caller.accountId(), LocalCertificateSigner.PROVIDER, reference);
            credentials.add(made);
            return made;
        });
        credential.replace(reference, certificate);
        events.publish(new SignerCertificateEntered(agency, caller.accountId(), certificate, clock.instant()));
        logger.atInfo().addKeyValue("account", caller.accountId()).log("Certificate of a signatory entered");
    }

    private SignatoryCertificate view(long account, String name, @Nullable SignerCredential credential) {
        var certificate = credential == null ? null : credential.certificate().orElse(null);
        if (certificate == null) {
            var state = credential == null ? State.NONE : State.UNKNOWN;
            return new SignatoryCertificate(account, name, state, null, null, null, null, null);
        }
        return new SignatoryCertificate(
                account,
                name,
                CertificateStates.of(certificate, realTime.instant(), settings),
                certificate.subject(),
                certificate.issuer(),
                certificate.serial(),
                certificate.notBefore(),
                certificate.notAfter());
    }
}
