package id.onestop.licensing.ejb.installation;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.identity.ActingCaller;
import id.onestop.licensing.ejb.identity.DemonstrationAccountService;
import id.onestop.licensing.ejb.installation.DemonstrationFile.Official;
import id.onestop.licensing.ejb.installation.DemonstrationPlan.Planned;
import id.onestop.licensing.ejb.shared.BusinessClock;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.ProgressView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the files that the first start of a demonstration begins with: by the services, in the names of its people, in the
 * working days before today (decision Business-Clock), and only where nobody has begun anything.
 */
@ApplicationScoped
class DemonstrationFiles {

    private static final Logger logger = LoggerFactory.getLogger(DemonstrationFiles.class);

    private static final int MINUTES_AT_HOME = 11;
    private static final int MINUTES_TO_CLAIM = 48;
    private static final int MINUTES_OF_WORK = 67;

    @Inject
    Settings settings;

    @Inject
    DemonstrationPosts posts;

    @Inject
    DemonstrationAccountService accounts;

    @Inject
    DemonstrationHolder holder;

    @Inject
    DemonstrationOffice office;

    @Inject
    ProgressService progress;

    @Inject
    AgencyDirectory agencies;

    @Inject
    ActingCaller actors;

    @Inject
    BusinessClock business;

    @Inject
    Clock clock;

    /** Makes them all, unless somebody was there before, or until it is asked to stop. */
    void make(BooleanSupplier stopped) {
        var folder = settings.path(Setting.CONFIG).resolve("demo");
        if (!Files.isRegularFile(folder.resolve("files.yaml")) || !posts.untouched()) {
            return;
        }
        var plan = DemonstrationPlan.read("demo/files.yaml", text(folder.resolve("files.yaml")));
        var staff = DemonstrationFile.read("demo/people.yaml", text(folder.resolve("people.yaml")))
                .staff();
        var holders = new HashMap<String, Long>();
        plan.people()
                .forEach(one -> holders.put(
                        one.email(),
                        accounts.applicant(
                                one.email(), one.password(), one.name(), one.nik(), one.phone(), one.birthDate())));
        int made = 0;
        for (var file : plan.files()) {
            if (stopped.getAsBoolean()) {
                return;
            }
            made += made(file, holders, staff) ? 1 : 0;
        }
        logger.atInfo().addKeyValue("files", made).log("Files of the demonstration made");
    }

    private boolean made(Planned file, Map<String, Long> holders, List<Official> staff) {
        try {
            var account = Optional.ofNullable(holders.get(file.holder())).orElseThrow();
            var agency = agencies.byCode(file.agency());
            var colleagues = staff.stream()
                    .filter(one -> one.agency().equals(file.agency()))
                    .toList();
            var day = new DemonstrationDay(clock.instant(), agency.zone(), file.day(), file.at());
            new Way(file, account, agency.id(), colleagues, day).go();
            return true;
        } catch (RuntimeException failed) {
            logger.atWarn().addKeyValue("file", file.holder()).setCause(failed).log("A file was not made");
            return false;
        } finally {
            business.tell(null);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One file on its way. */
    private final class Way {

        private final Planned file;
        private final long account;
        private final long agency;
        private final List<Official> colleagues;
        private final DemonstrationDay day;
        private String number = "";

        Way(Planned file, long account, long agency, List<Official> colleagues, DemonstrationDay day) {
            this.file = file;
            this.account = account;
            this.agency = agency;
            this.colleagues = colleagues;
            this.day = day;
        }

        void go() {
            if (!day.atHome(0)) {
                return;
            }
            business.tell(day.moment());
            number = actors.as(account, () -> holder.begin(file));
            if (file.stage().equals(DemonstrationPlan.DRAFT) || !day.atHome(MINUTES_AT_HOME)) {
                return;
            }
            own(() -> holder.complete(number));
            if (!day.atHome(MINUTES_AT_HOME)) {
                return;
            }
            own(() -> holder.submit(number));
            if (!file.stage().equals(DemonstrationPlan.HANDED_IN)) {
                carry();
            }
        }

        private void own(Runnable act) {
            business.tell(day.moment());
            actors.as(account, () -> {
                act.run();
                return true;
            });
        }

        /** Up to the step that stays undone, or to the end. */
        private void carry() {
            var current = current();
            while (current.isPresent() && !current.get().stepCode().equals(file.stage())) {
                if (!done(current.get()) || file.fault() != null) {
                    return;
                }
                current = current();
            }
            if (current.isPresent() && file.claimed() && day.atOffice(MINUTES_TO_CLAIM)) {
                taken(current.get());
            }
            if (file.stage().equals(DemonstrationPlan.HANDED_OVER) && day.atOffice(MINUTES_OF_WORK)) {
                own(() -> holder.download(number));
            }
        }

        private Optional<ProgressView.Current> current() {
            return Optional.ofNullable(
                    actors.as(account, () -> progress.own(number)).current());
        }

        private boolean done(ProgressView.Current current) {
            if (!day.atOffice(MINUTES_TO_CLAIM)) {
                return false;
            }
            var official = taken(current);
            if (official.isEmpty() || !day.atOffice(MINUTES_OF_WORK)) {
                return false;
            }
            business.tell(day.moment());
            return as(official.get(), () -> {
                if (file.fault() != null) {
                    office.giveBack(number, file.fault());
                    return true;
                }
                return office.act(number, current.stepKind(), official.get().password());
            });
        }

        /** The first of the post's holders whom the services let take it. */
        private Optional<Official> taken(ProgressView.Current current) {
            business.tell(day.moment());
            return colleagues.stream()
                    .filter(one -> one.posts().stream()
                            .anyMatch(code -> agencies.post(agency, code).name().equals(current.post())))
                    .filter(one -> as(one, this::claims))
                    .findFirst();
        }

        private boolean claims() {
            try {
                office.claim(number);
                return true;
            } catch (LicensingException notHis) {
                return false;
            }
        }

        private boolean as(Official official, java.util.function.Supplier<Boolean> act) {
            long id = accounts.staff(agency, official.email(), official.password(), official.name(), official.nip());
            return actors.as(id, act);
        }
    }
}
