package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.OldLicence;
import id.onestop.licensing.domain.application.PowerOfAttorney;
import id.onestop.licensing.domain.application.PowerOfAttorney.Party;
import id.onestop.licensing.domain.application.PowerOfAttorney.Scope;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.shared.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applications of somebody at the counter, for the feature that has checked who stands there. */
@ApplicationScoped
public class AssistedFiles {

    private static final int MOST = 20;

    @Inject
    ApplicationQueries queries;

    @Inject
    AssistanceRepository assistances;

    @Inject
    DraftBeginning beginning;

    @Inject
    AccountDirectory accounts;

    @Inject
    HeldPlaces places;

    @Inject
    FileAccess access;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Clock clock;

    /** Which application is begun at the counter; {@code startedFrom} as in {@link BeginApplication}. */
    public record Wanted(
            String serviceCode,
            ApplicationKind kind,
            @Nullable String startedFrom) {}

    /** What a person has at the officer's agency, newest first. */
    public List<ApplicationRow> of(Caller officer, long personId) {
        return queries.atCounter(officer.requireAgency(), personId, MOST);
    }

    /** What a person may renew or replace at the officer's agency, newest first. */
    public List<OldLicence> replaceable(Caller officer, long personId) {
        var nik = accounts.person(personId).nikHash();
        return nik == null ? List.of() : places.replaceable(nik, officer.requireAgency());
    }

    /** Begins an application in the person's name, or goes on with the open draft. */
    public String begin(Caller officer, Wanted wanted, long holder) {
        var application = begin(officer, wanted, holder, null);
        return application.number();
    }

    /** Begins an application in the principal's name, carried by the person who showed the letter. */
    public String beginThrough(Caller officer, Wanted wanted, Party principal, Party proxy, LocalDate letterDate) {
        var power = PowerOfAttorney.onPaper(
                new Scope(officer.requireAgency(), wanted.serviceCode(), wanted.kind()),
                principal,
                proxy,
                letterDate,
                officer.accountId(),
                clock.instant());
        var application = begin(officer, wanted, principal.accountId(), proxy.accountId());
        power.bind(application.number());
        if (application.renews() != null) {
            power.about(application.renews());
        }
        assistances.add(power);
        return application.number();
    }

    private LicenceApplication begin(Caller officer, Wanted wanted, long holder, @Nullable Long proxy) {
        var agency = agencies.byId(officer.requireAgency());
        var application = beginning.begin(
                new BeginApplication(agency.code(), wanted.serviceCode(), wanted.kind(), wanted.startedFrom()),
                new DraftBeginning.Beginner(holder, proxy, Channel.ASSISTED, access.officer(officer)));
        assistances.flush();
        access.noteHelp(officer, application);
        return application;
    }
}
