package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.application.Readiness;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.RequirementRules.PaperRule;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.application.EvidenceView;
import id.onestop.licensing.ejb.application.FacilityLinks;
import id.onestop.licensing.ejb.application.RegisterInquiry;
import id.onestop.licensing.web.shared.EvidenceWords;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What meets a requirement besides an upload: a letter to print, a licence to look up, a facility to ask. */
@Named("aid")
@RequestScoped
public class AidBacking {

    @Inject
    OwnApplication own;

    @Inject
    RegisterInquiry registers;

    @Inject
    FacilityLinks links;

    @Inject
    EvidenceWords words;

    @SuppressWarnings("NullAway.Init")
    private Requirement requirement;

    private EvidenceView evidence = EvidenceView.NONE;

    @PostConstruct
    void load() {
        String code = own.parameter("requirement");
        requirement = own.getView().requirements().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("REQUIREMENT_NOT_FOUND", Map.of("code", code)));
        evidence = own.getView().evidence().getOrDefault(code, EvidenceView.NONE);
    }

    /** Looks the licence up again. */
    public void ask() {
        try {
            registers.ask(own.getNumber());
            Notices.add("application.aid.asked");
            Redirects.to(getPath());
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    /** Sends the facility its link, or sends it again. */
    public void send() {
        try {
            links.send(own.getNumber(), requirement.code());
            Notices.add("application.aid.sent");
            Redirects.to(getPath());
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public boolean isLetter() {
        return requirement.kind() == RequirementKind.GENERATED_LETTER;
    }

    /** The letter goes along as it is; nobody signs it on paper. */
    public boolean isWritten() {
        return Readiness.isWritten(requirement);
    }

    public boolean isLetterReady() {
        return isLetter() && evidence.letterOpen() == 0;
    }

    public boolean isStampDuty() {
        return requirement.paperRule().filter(PaperRule::stampDuty).isPresent();
    }

    public String getLetterPath() {
        return own.getPath() + "/letters/" + requirement.code();
    }

    /** A licence is looked up for it, by a number or by its holder. */
    public boolean isCiting() {
        return requirement.rules().cites() != null || isOldLicence();
    }

    public boolean isOldLicence() {
        return requirement.kind() == RequirementKind.OLD_LICENCE;
    }

    public boolean isConfirming() {
        return requirement.rules().confirmation() != null;
    }

    /** Whether one more link may be sent. */
    public boolean isSendable() {
        var asked = evidence.asked();
        return isConfirming() && (asked == null || asked.again());
    }

    public EvidenceView.@Nullable Asked getAsked() {
        return evidence.asked();
    }

    public List<String> getSentences() {
        return words.sentences(evidence);
    }

    /** Group of the sign; empty without one. */
    public String getSignGroup() {
        return words.sign(evidence).split(" ", 2)[0];
    }

    public String getSignState() {
        var sign = words.sign(evidence);
        return sign.isEmpty() ? "" : sign.split(" ", 2)[1];
    }

    public String getPath() {
        return own.getPath() + "/files/" + requirement.code();
    }
}
