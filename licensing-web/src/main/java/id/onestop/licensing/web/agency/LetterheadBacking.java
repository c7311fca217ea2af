package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.agency.ProfileField;
import id.onestop.licensing.ejb.agency.AgencyProfileService;
import id.onestop.licensing.ejb.licence.LetterheadDesk;
import id.onestop.licensing.web.shared.FileAnswer;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers with a letterhead that is perhaps not saved yet: what was typed stands in the address. */
@Named
@RequestScoped
public class LetterheadBacking {

    private static final int WIDTH = 1200;

    private static final List<ProfileField> PRINTED = List.of(
            ProfileField.GOVERNMENT_LINE,
            ProfileField.HEAD_LINES,
            ProfileField.ADDRESS,
            ProfileField.PHONE,
            ProfileField.FAX,
            ProfileField.EMAIL,
            ProfileField.ACCENT,
            ProfileField.CREST);

    @Inject
    AgencyProfileService profiles;

    @Inject
    LetterheadDesk desk;

    public void file() {
        FileAnswer.attachment("kop-surat.pdf", "application/pdf", desk.pdf(profile()));
    }

    public void picture() {
        var image = desk.picture(profile(), WIDTH);
        FileAnswer.picture(image.mediaType(), image.bytes());
    }

    private AgencyProfile profile() {
        var typed = new HashMap<String, @Nullable String>();
        for (var field : PRINTED) {
            String said = PathParameters.find(field.key());
            if (said != null) {
                typed.put(field.key(), said);
            }
        }
        return profiles.preview(typed);
    }

    static String query(Map<String, @Nullable String> values) {
        return PRINTED.stream()
                .filter(field -> field != ProfileField.CREST || values.containsKey(field.key()))
                .map(field ->
                        field.key() + "=" + URLEncoder.encode(said(values.get(field.key())), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value;
    }
}
