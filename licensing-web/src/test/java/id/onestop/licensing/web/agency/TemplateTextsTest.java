package id.onestop.licensing.web.agency;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.notification.MessageWords;
import id.onestop.licensing.domain.shared.Places;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTextsTest {

    private static final Set<String> OF_NO_AGENCY = Set.of(
            "account-activate",
            "account-code",
            "account-exists",
            "confirmation-awaits",
            "password-code",
            "staff-invited");

    private static ResourceBundle bundle(String name, String language) {
        return ResourceBundle.getBundle(
                name, Locale.forLanguageTag(language), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void nameEveryKindOfMessageAndExplainEveryPlace(String language) {
        var mails = bundle("id.onestop.licensing.ejb.notification.Mail", language);
        var texts = bundle("id.onestop.licensing.web.agency.Messages", language);
        mails.keySet().stream().filter(key -> key.endsWith(".body")).forEach(key -> {
            var kind = key.substring(0, key.length() - ".body".length());
            if (!OF_NO_AGENCY.contains(kind)) {
                assertThat(texts.containsKey("agency.templates.kind." + kind))
                        .as(kind)
                        .isTrue();
                Places.of(mails.getString(key))
                        .forEach(place -> assertThat(texts.containsKey("agency.templates.place." + place))
                                .as(place)
                                .isTrue());
            }
        });
    }

    @Test
    void tellADifferenceParagraphByParagraph() {
        var before = new MessageWords("Surat", "Yth. {name},\n\nBerkas {number} lengkap.", "Letter", "Dear {name}");
        var after =
                new MessageWords("Surat", "Yth. {name},\n\nBerkas {number} sudah lengkap.", "Letter", "Dear {name}");

        assertThat(WordsDifference.between(before, after)).singleElement().satisfies(one -> {
            assertThat(one.field()).isEqualTo("body");
            assertThat(one.language()).isEqualTo("id");
            assertThat(one.after()).anySatisfy(piece -> {
                assertThat(piece.marked()).isTrue();
                assertThat(piece.text()).contains("sudah");
            });
            assertThat(one.before()).noneMatch(piece -> piece.marked());
        });
    }
}
