package id.onestop.licensing.web.whatif;

import id.onestop.licensing.domain.catalogue.DefinitionStatus;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.whatif.PlayWhatIf;
import id.onestop.licensing.ejb.whatif.PlayWhatIf.Variant;
import id.onestop.licensing.ejb.whatif.WhatIfChoices;
import id.onestop.licensing.ejb.whatif.WhatIfChoices.Desk;
import id.onestop.licensing.ejb.whatif.WhatIfChoices.Draft;
import id.onestop.licensing.ejb.whatif.WhatIfChoices.Version;
import id.onestop.licensing.ejb.whatif.WhatIfDesk;
import id.onestop.licensing.ejb.whatif.WhatIfService;
import id.onestop.licensing.ejb.whatif.WhatIfView;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form for two scenarios, and what was played before. */
@Named
@RequestScoped
public class WhatIfBacking {

    static final String PATH = "/administration/what-if";

    private static final int LINES = 10;
    private static final String NONE = "0";
    private static final String DRAFT = "draft-";

    @Inject
    WhatIfService service;

    @Inject
    WhatIfDesk desk;

    @Inject
    Messages msg;

    private @Nullable WhatIfChoices choices;
    private List<WhatIfView> played = List.of();

    public void load() {
        choices();
        String before = PathParameters.get("before");
        played = service.list(before.matches("\\d{1,18}") ? Long.parseLong(before) : 0, LINES + 1);
    }

    private WhatIfChoices choices() {
        if (choices == null) {
            choices = service.choices();
        }
        return choices;
    }

    /** Plays what was typed and leads to how far it is. */
    public void begin() {
        try {
            boolean made = PathParameters.get("source").equals("made");
            var command = new PlayWhatIf(
                    PathParameters.get("name"),
                    made ? null : number("months"),
                    made ? number("perYear") : null,
                    Stream.of("a", "b").map(this::variant).toList());
            Redirects.to(PATH + "/" + desk.begin(command));
        } catch (LicensingException refused) {
            Refusals.show(refused, WhatIfBacking::field);
        }
    }

    /** Where a field of the command stands on the page. */
    private static String field(String field) {
        return field.replace("variants[0].", "a.").replace("variants[1].", "b.");
    }

    private Variant variant(String side) {
        var definitions = new ArrayList<Long>();
        var drafts = new ArrayList<Long>();
        for (var service : getServices()) {
            String chosen = PathParameters.get(side + "." + service.code());
            if (chosen.matches("[1-9]\\d{0,17}")) {
                definitions.add(Long.parseLong(chosen));
            } else if (chosen.matches(DRAFT + "\\d{1,18}")) {
                drafts.add(Long.parseLong(chosen.substring(DRAFT.length())));
            }
        }
        var people = new HashMap<String, Integer>();
        choices().desks().forEach(one -> people.put(one.post(), number(side + ".people." + one.post())));
        return new Variant(definitions, drafts, people, date(side + ".closedFrom"), date(side + ".closedTo"));
    }

    /** What is no number is out of every bound. */
    private static int number(String name) {
        String text = PathParameters.get(name);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    private static @Nullable LocalDate date(String name) {
        try {
            String text = PathParameters.get(name);
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            return LocalDate.MIN;
        }
    }

    /** A service with the versions that can run, and which of them stands there first. */
    public record ServiceLine(String code, String name, List<Option> versions, String published, String latest) {}

    public List<ServiceLine> getServices() {
        return Stream.concat(
                        choices().versions().stream().map(Version::service),
                        choices().drafts().stream().map(Draft::service))
                .distinct()
                .map(code -> line(code, choices()))
                .toList();
    }

    private ServiceLine line(String code, WhatIfChoices all) {
        var own = all.versions().stream()
                .filter(version -> version.service().equals(code))
                .toList();
        var written = all.drafts().stream()
                .filter(draft -> draft.service().equals(code))
                .toList();
        var published = own.stream()
                .filter(version -> version.status() == DefinitionStatus.PUBLISHED)
                .findFirst()
                .map(version -> Long.toString(version.definitionId()))
                .orElse(NONE);
        var options = new ArrayList<Option>();
        options.add(new Option(NONE, msg.get("whatif.notIncluded")));
        own.forEach(version -> options.add(new Option(
                Long.toString(version.definitionId()),
                msg.of("whatif.version." + version.status(), "number", version.number()))));
        written.forEach(draft ->
                options.add(new Option(DRAFT + draft.draftId(), msg.of("whatif.draft", "by", draft.changedBy()))));
        var name = own.isEmpty() ? written.get(0).name() : own.get(0).name();
        return new ServiceLine(code, name.in(msg.language()), options, published, latest(own, written));
    }

    /** What is being written is what one wants to try; otherwise the newest version. */
    private static String latest(List<Version> own, List<Draft> written) {
        return written.isEmpty()
                ? Long.toString(own.get(0).definitionId())
                : DRAFT + written.get(0).draftId();
    }

    /** Whether there are drafts besides those that stand here. */
    public boolean isMoreDrafts() {
        return choices().moreDrafts();
    }

    public int getDrafts() {
        return choices().drafts().size();
    }

    public List<Desk> getDesks() {
        return choices().desks();
    }

    /** What was typed, or what stands there first. */
    public String value(String name, Object otherwise) {
        String typed = PathParameters.find(name);
        return typed == null ? otherwise.toString() : typed;
    }

    public String title(WhatIfView play) {
        return title(play, msg);
    }

    static String title(WhatIfView play, Messages msg) {
        return play.title().length() > 1 ? play.title() : msg.get("whatif.untitled");
    }

    public List<WhatIfView> getPlayed() {
        return played.stream().limit(LINES).toList();
    }

    public @Nullable String getNextQuery() {
        return played.size() > LINES ? "?before=" + played.get(LINES - 1).id() : null;
    }

    public @Nullable String getFirstQuery() {
        return PathParameters.find("before") == null ? null : "?";
    }
}
