package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.signature.AgencySeal;
import id.onestop.licensing.domain.signature.CertificateFacts;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.signature.SignatoryCertificate.State;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The electronic seal of the caller's agency. */
@Stateless
public class SealService {

    private static final Logger logger = LoggerFactory.getLogger(SealService.class);

    @Inject
    AgencySealRepository repository;

    @Inject
    AgencySeals seals;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Definitions definitions;

    @Inject
    CurrentCaller callers;

    @Inject
    Settings settings;

    @Inject
    @RealTime
    Clock realTime;

    /** The seal as it is now. */
    @RequiresPermission({Permission.OPERATE, Permission.STAFF_ADMINISTER})
    public SealView read() {
        long agency = callers.require().requireAgency();
        var name = agencies.byId(agency).name().id();
        int services = (int) definitions.published(agency).stream()
                .filter(service -> service.definition().clock().deemedDecision() != null)
                .count();
        boolean allowed = settings.flag(Setting.DEEMED_DECISIONS);
        return repository
                .find(agency)
                .map(AgencySeal::certificate)
                .map(certificate -> new SealView(
                        name,
                        CertificateStates.of(certificate, realTime.instant(), settings),
                        certificate.subject(),
                        certificate.issuer(),
                        certificate.serial(),
                        certificate.notBefore(),
                        certificate.notAfter(),
                        services,
                        allowed))
                .orElseGet(() -> new SealView(name, State.NONE, null, null, null, null, null, services, allowed));
    }

    /** From now on the system seals with this key; what was sealed stays as it is. */
    @RequiresPermission({Permission.OPERATE, Permission.STAFF_ADMINISTER})
    public void enter(String reference, String passphrase, CertificateFacts certificate) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        seals.enter(agency, reference, passphrase, certificate, Actor.ACCOUNT + caller.accountId());
        logger.atInfo().addKeyValue("agency", agency).log("Seal of an agency entered");
    }
}
