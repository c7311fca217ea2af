package id.onestop.licensing.ejb.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

    private final PasswordRules rules = new Fakes().passwords;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kuda benar baterai staples |
            hujan-lebat-di-lampung     |
            Xq7#vTm2!pLz               |
            pendek                     | PASSWORD_SHORT
            sebelashuru                | PASSWORD_SHORT
            aaaaaaaaaaaaaaa            | PASSWORD_COMMON
            123456789012               | PASSWORD_COMMON
            password1234               | PASSWORD_COMMON
            P@ssw0rd12345              | PASSWORD_COMMON
            Rahasia!!!2026             | PASSWORD_COMMON
            qwertyqwerty               | PASSWORD_COMMON
            Bismillah-12345            | PASSWORD_COMMON
            Ratna Puspitasari          | PASSWORD_LIKE_NAME
            ratnapuspitasari1990       | PASSWORD_LIKE_NAME
            ratna.p@contoh.id          | PASSWORD_LIKE_NAME
            """)
    void refuseWhatIsShortCommonOrOnesOwnName(String password, String fault) {
        assertThat(rules.faultOf(password, List.of("Ratna Puspitasari", "ratna.p@contoh.id"))
                        .orElse(null))
                .isEqualTo(fault);
    }
}
