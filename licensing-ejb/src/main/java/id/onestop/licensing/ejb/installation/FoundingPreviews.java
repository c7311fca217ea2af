package id.onestop.licensing.ejb.installation;

import id.onestop.licensing.domain.agency.AgencyImport;
import id.onestop.licensing.domain.agency.AgencyProfile.NumberBook;
import id.onestop.licensing.domain.catalogue.Finding;
import id.onestop.licensing.domain.catalogue.PublicationGate;
import id.onestop.licensing.domain.catalogue.Surroundings;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.calendar.Calendars;
import id.onestop.licensing.ejb.catalogue.AgencyFile;
import id.onestop.licensing.ejb.catalogue.AgencyFile.PostRow;
import id.onestop.licensing.ejb.identity.NewColleague;
import id.onestop.licensing.ejb.installation.FoundingPreview.NewPerson;
import id.onestop.licensing.ejb.installation.FoundingPreview.NewPost;
import id.onestop.licensing.ejb.installation.FoundingPreview.NewService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what a file would make, without making it. */
@ApplicationScoped
class FoundingPreviews {

    @Inject
    Calendars calendars;

    FoundingPreview of(AgencyImport kept, AgencyFile file) {
        var agency = file.agency();
        var rules = agency.ownRules(calendars.rules(agency.calendarCode()));
        var holders = file.people().stream()
                .flatMap(person -> person.posts().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var names = file.posts().stream().collect(Collectors.toMap(PostRow::code, PostRow::name));
        return new FoundingPreview(
                kept.id(),
                kept.fileName(),
                kept.loadedAs(),
                agency.code(),
                agency.prefix(),
                agency.name(),
                agency.city(),
                agency.zone().getId(),
                agency.calendarCode(),
                rules.years().stream().mapToInt(year -> year.holidays().size()).sum(),
                agency.books().stream().map(NumberBook::code).toList(),
                file.units().stream().map(AgencyFile.UnitRow::name).toList(),
                file.posts().stream()
                        .map(post -> new NewPost(
                                post.name(), post.permissions().size(), holders.getOrDefault(post.code(), 0L)))
                        .toList(),
                file.people().stream().map(person -> person(person, names)).toList(),
                file.services().stream()
                        .map(service -> service(service, surroundings(file, holders)))
                        .toList(),
                kept.administrator().name(),
                kept.administrator().email());
    }

    private static NewPerson person(NewColleague person, Map<String, Words> names) {
        return new NewPerson(
                person.fullName(),
                person.email(),
                person.posts().stream()
                        .map(post -> names.getOrDefault(post, Words.of(post)))
                        .toList());
    }

    private static NewService service(AgencyFile.Service service, Surroundings surroundings) {
        var findings = PublicationGate.check(service.definition(), surroundings);
        return new NewService(
                service.definition().product().name(), findings.stream().noneMatch(Finding::refuses), findings);
    }

    /** As the loader meets them: everybody of the file in his posts, the neighbours not yet bound. */
    private static Surroundings surroundings(AgencyFile file, Map<String, Long> holders) {
        return new Surroundings(
                file.agency(),
                file.posts().stream()
                        .collect(Collectors.toMap(
                                PostRow::code,
                                post -> holders.getOrDefault(post.code(), 0L).intValue())),
                file.posts().stream()
                        .collect(Collectors.toMap(
                                PostRow::code, post -> post.name().id())),
                file.posts().stream().collect(Collectors.toMap(PostRow::code, PostRow::permissions)));
    }
}
