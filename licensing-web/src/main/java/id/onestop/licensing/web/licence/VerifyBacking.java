package id.onestop.licensing.web.licence;

import id.onestop.licensing.domain.licence.PublicStatus;
import id.onestop.licensing.ejb.licence.LicenceVerificationService;
import id.onestop.licensing.ejb.licence.VerificationView;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.web.shared.ClientAddress;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.RateLimits;
import id.onestop.licensing.web.shared.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Whether a licence holds today; the page keeps nothing, and all codes that are not known are answered alike. */
@Named
@RequestScoped
public class VerifyBacking {

    /** Longer than any code with its separators; what is longer is not even looked up. */
    private static final int LONGEST = 40;

    @Inject
    LicenceVerificationService service;

    @Inject
    RateLimits limits;

    @Inject
    ClientAddress addresses;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    @Inject
    Messages msg;

    @Inject
    Site site;

    private @Nullable VerificationView result;

    @PostConstruct
    void load() {
        String code = PathParameters.get("code");
        if (!code.isEmpty()) {
            limits.count("verification", addresses.of(request), settings.number(Setting.VERIFICATIONS_PER_MINUTE));
            result = service.verify(code.length() > LONGEST ? "" : code);
            var facts = getFacts();
            if (facts != null) {
                site.carry(facts.agencyCode());
            }
        }
    }

    public @Nullable VerificationView getResult() {
        return result;
    }

    /** The facts of a known licence; nothing otherwise. */
    public VerificationView.@Nullable Facts getFacts() {
        return result == null ? null : result.facts();
    }

    /** The facts of a letter of rejection; nothing otherwise. */
    public VerificationView.@Nullable Letter getLetter() {
        return result == null ? null : result.letter();
    }

    public boolean isUnknown() {
        return result != null && result.status() == PublicStatus.UNKNOWN;
    }

    public boolean isAltered() {
        return result != null && result.status() == PublicStatus.ALTERED;
    }

    /** Whether the signature and the stored file stand behind what is shown. */
    public boolean isWhole() {
        return getFacts() != null && !isAltered();
    }

    public String getTitle() {
        if (result == null) {
            return msg.get("licence.verify.title");
        }
        return msg.get(
                getLetter() != null && !isAltered()
                        ? "licence.verdict.REJECTION"
                        : "licence.verdict." + result.status());
    }

    /** When it was checked, or for an unknown code that there is none. */
    public String getSub() {
        if (result == null) {
            return "";
        }
        String key = isUnknown() || isAltered() ? "licence.verdict.sub." + result.status() : "licence.verdict.checked";
        return msg.of(key, "time", formats().dateTime(result.checkedAt()));
    }

    public String getValidity() {
        var facts = getFacts();
        return facts == null
                ? ""
                : msg.of(
                        "licence.validity",
                        "from",
                        formats().day(facts.validFrom()),
                        "until",
                        formats().day(facts.validUntil()));
    }

    /** The day that a letter of rejection bears. */
    public String getDecidedOn() {
        var letter = getLetter();
        return letter == null ? "" : formats().day(letter.decidedOn());
    }

    /** What the state means for whoever holds the letter; empty for a licence that holds. */
    public String getMeaning() {
        if (result == null || result.status() == PublicStatus.VALID || isUnknown()) {
            return "";
        }
        return msg.get("licence.meaning." + (getLetter() == null ? "" : "letter.") + result.status());
    }

    private Formats formats() {
        var facts = getFacts();
        var letter = getLetter();
        ZoneId zone = facts != null ? facts.zone() : letter != null ? letter.zone() : site.getZone();
        return Formats.in(msg.locale(), zone);
    }
}
