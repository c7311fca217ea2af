package id.onestop.licensing.ejb.installation;

import id.onestop.licensing.ejb.identity.DemonstrationAccountService;
import id.onestop.licensing.ejb.installation.DemonstrationFile.Official;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Settles the invented people of the demonstration: accounts, posts, and a certificate for who signs. */
@ApplicationScoped
class DemonstrationPeople {

    @Inject
    Settings settings;

    @Inject
    DemonstrationAccountService accounts;

    @Inject
    DemonstrationPosts posts;

    void settle() {
        var path = settings.path(Setting.CONFIG).resolve("demo").resolve("people.yaml");
        if (!Files.isRegularFile(path)) {
            return;
        }
        try {
            var file = DemonstrationFile.read("demo/people.yaml", Files.readString(path));
            file.applicants()
                    .forEach(one -> accounts.applicant(
                            one.email(), one.password(), one.name(), one.nik(), one.phone(), one.birthDate()));
            file.staff().forEach(this::settle);
            file.staff().stream()
                    .map(Official::agency)
                    .distinct()
                    .flatMap(agency -> posts.agency(agency).stream())
                    .forEach(posts::seal);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void settle(Official official) {
        posts.agency(official.agency()).ifPresent(agencyId -> {
            long account =
                    accounts.staff(agencyId, official.email(), official.password(), official.name(), official.nip());
            if (official.rank() != null) {
                accounts.promote(account, official.rank());
            }
            posts.hold(agencyId, account, official);
        });
    }
}
