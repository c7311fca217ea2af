package id.onestop.licensing.ejb.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.integrity.ChainRow;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.SecretSeed;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.workflow.Office;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartnerServiceTest {

    private static final Set<Permission> READ = Set.of(Permission.PARTNER_LICENCE_READ);

    private static String admit(Office office, Caller by, String clientId) {
        return office.server.call(
                by, PartnerService.class, it -> it.admit(clientId, "RSUD Contoh", READ, SecretSeed.random()));
    }

    private static boolean opens(Office office, String clientId, String secret) {
        return office.server.work(em -> office.server
                .bean(TokenRepository.class)
                .findClient(clientId)
                .filter(client -> client.enabled())
                .filter(client -> office.server.bean(PasswordHasher.class).matches(secret, client.secretHash()))
                .isPresent());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aPartnerIsAdmittedRenewedBlockedAndLetInAgain(Engine engine) {
        var office = Office.on(engine);
        var rangga = office.auditor;
        var client = "rsud-contoh-" + engine.name().toLowerCase(java.util.Locale.ROOT);
        var first = admit(office, rangga, client);
        assertThat(opens(office, client, first)).isTrue();
        assertThatThrownBy(() -> admit(office, rangga, client)).isInstanceOf(Conflict.class);

        var second = office.server.call(rangga, PartnerService.class, it -> it.renew(client, SecretSeed.random()));
        assertThat(opens(office, client, first)).isFalse();
        assertThat(opens(office, client, second)).isTrue();

        office.server.run(rangga, PartnerService.class, it -> it.turnAway(client));
        assertThat(opens(office, client, second)).isFalse();
        office.server.run(rangga, PartnerService.class, it -> it.readmit(client));
        assertThat(opens(office, client, second)).isTrue();

        var known = office.server.call(rangga, PartnerService.class, PartnerService::list);
        assertThat(known.stream().map(PartnerView::clientId)).contains(client);
        var record = office.server.call(rangga, IntegrityService.class, it -> it.about("partner:" + client));
        assertThat(record.stream().map(ChainRow::operation))
                .containsExactly("PARTNER_ADMITTED", "PARTNER_SECRET_CHANGED", "PARTNER_BLOCKED", "PARTNER_UNBLOCKED");
        for (var act : java.util.List.<java.util.function.Consumer<PartnerService>>of(
                it -> it.find(client),
                it -> it.renew(client, SecretSeed.random()),
                it -> it.turnAway(client),
                it -> it.readmit(client))) {
            assertThatThrownBy(() -> office.server.run(office.stranger, PartnerService.class, act))
                    .isInstanceOf(NotFound.class);
        }
        var elsewhere = office.server.call(office.stranger, PartnerService.class, PartnerService::list);
        assertThat(elsewhere).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aCommandThatIsSentAgainTellsTheSameSecretUntilThereIsAnother(Engine engine) {
        var office = Office.on(engine);
        var client = "klinik-contoh-" + engine.name().toLowerCase(java.util.Locale.ROOT);
        var admission = SecretSeed.random();
        var first = office.server.call(
                office.auditor, PartnerService.class, it -> it.admit(client, "Klinik Contoh", READ, admission));
        // as after a crash between the work and its receipt
        assertThat(office.server.<PartnerService, String>call(
                        office.auditor, PartnerService.class, it -> it.admit(client, "Klinik Contoh", READ, admission)))
                .isEqualTo(first);
        assertThat(tell(office, office.auditor, client, admission)).isEqualTo(first);
        assertThatThrownBy(() -> tell(office, office.stranger, client, admission))
                .isInstanceOf(NotFound.class);

        var renewal = SecretSeed.random();
        var second = office.server.call(office.auditor, PartnerService.class, it -> it.renew(client, renewal));
        office.server.run(office.auditor, PartnerService.class, it -> it.renew(client, renewal));
        assertThat(tell(office, office.auditor, client, renewal))
                .isEqualTo(second)
                .isNotEqualTo(first);
        assertThatThrownBy(() -> tell(office, office.auditor, client, admission))
                .isInstanceOf(Conflict.class);

        var record = office.server.call(office.auditor, IntegrityService.class, it -> it.about("partner:" + client));
        assertThat(record.stream().map(ChainRow::operation))
                .containsExactly("PARTNER_ADMITTED", "PARTNER_SECRET_CHANGED");
    }

    private static String tell(Office office, Caller by, String client, SecretSeed seed) {
        return office.server.call(by, PartnerService.class, it -> it.tell(client, seed));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everythingWrongIsSaidAtOnce(Engine engine) {
        var office = Office.on(engine);
        assertThatThrownBy(() -> office.server.call(
                        office.auditor,
                        PartnerService.class,
                        it -> it.admit("Ab", " ", Set.of(Permission.DECIDE), SecretSeed.random())))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(fault -> fault.field() + " " + fault.code())
                                .containsExactly(
                                        "clientId PARTNER_CLIENT_ID", "name PARTNER_NAME", "scopes PARTNER_SCOPES"));
    }
}
