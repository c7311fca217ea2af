package id.onestop.licensing.web.counter;

import id.onestop.licensing.domain.counter.ConsentText;
import id.onestop.licensing.domain.counter.CounterVisit.Statement;
import id.onestop.licensing.domain.counter.IdentityPaper;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.counter.BeginVisit;
import id.onestop.licensing.ejb.counter.VisitRow;
import id.onestop.licensing.ejb.counter.VisitService;
import id.onestop.licensing.ejb.identity.CounterPerson;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Redirects;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has come: looked up by number, registered if new, served once identity was shown and consent given. */
@Named
@ViewScoped
public class CounterBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient VisitService visits;

    @Inject
    transient CounterFaults faults;

    @Inject
    transient Messages msg;

    private final PersonForm form = new PersonForm();
    private @Nullable String sought;
    private boolean known;
    private boolean dormant;
    private boolean doubtful;
    private String name = "";
    private String masked = "";
    private @Nullable LocalDate born;
    private @Nullable String paper;
    private boolean faceMatches;
    private boolean consented;

    /** Looks the number up; the page stays, so that the number never stands in an address. */
    public void search() {
        try {
            show(visits.lookUp(form.getNik()).orElse(null));
        } catch (LicensingException refused) {
            sought = null;
            faults.show(refused);
        }
    }

    private void show(@Nullable CounterPerson person) {
        sought = form.getNik();
        known = person != null;
        name = person == null ? "" : person.name();
        masked = person == null ? "" : person.maskedNik();
        born = person == null ? null : person.birthDate();
        dormant = person != null && person.dormant();
    }

    /** Begins to serve the person; another number than the one that was looked up is looked up first. */
    public void begin() {
        if (!form.getNik().equals(sought)) {
            search();
            return;
        }
        try {
            var shown = paper == null ? null : IdentityPaper.valueOf(paper);
            long visit = visits.begin(
                    new BeginVisit(form.person(msg.language()), new Statement(shown, faceMatches, consented)));
            Redirects.to("/counter/visits/" + visit);
        } catch (LicensingException refused) {
            doubtful |= refused instanceof Invalid invalid
                    && invalid.errors().stream().anyMatch(error -> error.code().startsWith("NIK_DOUBT"));
            faults.show(refused);
        }
    }

    /** Whom the counter serves today. */
    public List<VisitRow> getToday() {
        return visits.today();
    }

    public List<Option> getPapers() {
        return Arrays.stream(IdentityPaper.values())
                .map(one -> new Option(one.name(), msg.get("counter.paper." + one)))
                .toList();
    }

    /** What the officer reads aloud. */
    public String getConsentText() {
        return ConsentText.CURRENT.text().in(msg.language());
    }

    public PersonForm getForm() {
        return form;
    }

    /** Whether a number was looked up. */
    public boolean isSought() {
        return sought != null;
    }

    public boolean isKnown() {
        return known;
    }

    public boolean isDormant() {
        return dormant;
    }

    /** Whether the number looked odd and the officer may say that it stands on the card all the same. */
    public boolean isDoubtful() {
        return doubtful;
    }

    public String getName() {
        return name;
    }

    public String getMasked() {
        return masked;
    }

    public @Nullable LocalDate getBorn() {
        return born;
    }

    public @Nullable String getPaper() {
        return paper;
    }

    public void setPaper(@Nullable String paper) {
        this.paper = paper;
    }

    public boolean isFaceMatches() {
        return faceMatches;
    }

    public void setFaceMatches(boolean faceMatches) {
        this.faceMatches = faceMatches;
    }

    public boolean isConsented() {
        return consented;
    }

    public void setConsented(boolean consented) {
        this.consented = consented;
    }
}
