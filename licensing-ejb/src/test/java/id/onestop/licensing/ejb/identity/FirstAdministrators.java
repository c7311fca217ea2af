package id.onestop.licensing.ejb.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.integrity.ChainRow;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.workflow.Office;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What three settings do at the start of an agency in which nobody administers. */
abstract class FirstAdministrators {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00Z");
    private static final String NAME = "Sari Wulandari";

    private final Engine engine;
    private final UUID mark = UUID.randomUUID();

    private Office office;

    FirstAdministrators(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void startOnMonday() {
        office = Office.on(engine);
        office.server.setClock(MONDAY_0900);
    }

    @AfterEach
    void nobodyAdministers() {
        office.server.work(em -> em.createQuery("delete from Assignment a where a.postId in"
                        + " (select p.id from Post p where p.code = 'administrator')")
                .executeUpdate());
    }

    private String mail(String name) {
        return name + "." + mark + "@metro.example.id";
    }

    private Optional<String> start(String email) {
        return office.server.inTransaction(
                () -> office.server.bean(FirstAdministratorService.class).settle("metro", email, NAME));
    }

    private Optional<Account> account(String email) {
        return office.server.work(
                em -> office.server.bean(AccountRepository.class).findByEmail(new EmailAddress(email)));
    }

    private void choosePassword(String email) {
        office.server.work(em -> {
            office.server
                    .bean(AccountRepository.class)
                    .findByEmail(new EmailAddress(email))
                    .orElseThrow()
                    .resetPassword("hash", MONDAY_0900);
            return 0;
        });
    }

    private List<ChainRow> recorded(long account) {
        return office.server.call(office.auditor, IntegrityService.class, it -> it.about("account:" + account));
    }

    private long codes() {
        return office.server.work(em -> em.createQuery("select count(c) from ConfirmationCode c", Long.class)
                .getSingleResult());
    }

    @Test
    void theNamedPersonGetsThePostAndACodeOnce() {
        long before = codes();

        assertThat(start(mail("sari"))).isEmpty();
        assertThat(start(mail("sari"))).isEmpty();

        var sari = account(mail("sari")).orElseThrow();
        assertThat(sari.status()).isEqualTo(AccountStatus.PENDING_CONFIRMATION);
        assertThat(sari.passwordHash()).isEmpty();
        assertThat(codes()).isEqualTo(before + 1);
        assertThat(office.server
                        .work(em ->
                                office.server.bean(PostHoldingQueries.class).at(sari.id(), office.agency, MONDAY_0900))
                        .permissions())
                .contains(Permission.STAFF_ADMINISTER)
                .doesNotContain(Permission.DECIDE);
        assertThat(recorded(sari.id())).singleElement().satisfies(row -> {
            assertThat(row.operation()).isEqualTo("STAFF_ACCOUNT_CREATED");
            assertThat(row.actor()).isEqualTo("system");
        });
    }

    @Test
    void aMistypedAddressIsClosedWhenTheNextOneIsNamed() {
        start(mail("mistyped"));

        assertThat(start(mail("sari"))).isEmpty();

        assertThat(account(mail("mistyped")).orElseThrow().status()).isEqualTo(AccountStatus.DISABLED);
        assertThat(account(mail("sari"))).isPresent();
    }

    @Test
    void whereSomebodyAdministersNothingHappensAnyMore() {
        start(mail("sari"));
        choosePassword(mail("sari"));

        assertThat(start(mail("rina"))).isEmpty();

        assertThat(account(mail("rina"))).isEmpty();
        assertThat(account(mail("sari")).orElseThrow().status()).isEqualTo(AccountStatus.ACTIVE);
    }

    @Test
    void whoWorksThereAlreadyKeepsAccountAndPassword() {
        var email = account(office.laras.accountId());

        assertThat(start(email)).isEmpty();

        assertThat(office.server
                        .work(em -> office.server
                                .bean(PostHoldingQueries.class)
                                .at(office.laras.accountId(), office.agency, MONDAY_0900))
                        .permissions())
                .contains(Permission.STAFF_ADMINISTER);
    }

    @Test
    void anAddressOfSomebodyElseIsRefused() {
        assertThat(start(account(applicant(true))))
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("LICENSING_ADMINISTRATOR_EMAIL"));
        assertThat(start(account(office.stranger.accountId()))).isPresent();
    }

    private long applicant(boolean confirmed) {
        long id = office.applicant().accountId();
        return office.server.work(em -> {
            if (confirmed) {
                office.server.bean(AccountRepository.class).require(id).confirm(MONDAY_0900);
            }
            return id;
        });
    }

    @Test
    void aRegistrationThatNobodyConfirmedKeepsTheNamedPersonNotOut() {
        long squatter = applicant(false);
        var email = account(squatter);

        assertThat(start(email)).isEmpty();

        var named = account(email).orElseThrow();
        assertThat(named.id()).isNotEqualTo(squatter);
        assertThat(named.agencyId()).contains(office.agency);
        assertThat(named.passwordHash()).isEmpty();
        assertThat(office.server
                        .work(em ->
                                office.server.bean(PostHoldingQueries.class).at(named.id(), office.agency, MONDAY_0900))
                        .permissions())
                .contains(Permission.STAFF_ADMINISTER);
        var given = office.server.work(
                em -> office.server.bean(AccountRepository.class).require(squatter));
        assertThat(given.status()).isEqualTo(AccountStatus.DISABLED);
        assertThat(given.address()).isEmpty();
    }

    private String account(long id) {
        return office.server
                .work(em -> office.server.bean(AccountRepository.class).require(id))
                .email()
                .value();
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere, sari@metro.example.id, Sari, LICENSING_ADMINISTRATOR_AGENCY",
        "metro, sari, Sari, LICENSING_ADMINISTRATOR_EMAIL",
        "metro, sari@metro.example.id, ' ', LICENSING_ADMINISTRATOR_NAME",
    })
    void aWrongSettingIsNamed(String agency, String email, String name, String variable) {
        assertThat(office.server.inTransaction(() ->
                        office.server.bean(FirstAdministratorService.class).settle(agency, email, name)))
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith(variable));
        assertThat(account("sari@metro.example.id")).isEmpty();
    }
}
