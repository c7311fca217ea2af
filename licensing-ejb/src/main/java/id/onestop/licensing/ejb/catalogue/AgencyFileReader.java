package id.onestop.licensing.ejb.catalogue;

import static id.onestop.licensing.ejb.agency.AgencyProfileReader.code;
import static id.onestop.licensing.ejb.agency.AgencyProfileReader.words;

import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.agency.AgencyProfile.NumberBook;
import id.onestop.licensing.domain.agency.AgencyProfile.PaperStock;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyProfileReader;
import id.onestop.licensing.ejb.catalogue.AgencyFile.PostRow;
import id.onestop.licensing.ejb.catalogue.AgencyFile.Service;
import id.onestop.licensing.ejb.catalogue.AgencyFile.UnitRow;
import id.onestop.licensing.ejb.shared.yaml.YamlDocument;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import id.onestop.licensing.ejb.shared.yaml.YamlRefused;
import id.onestop.licensing.ejb.shared.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code config/agencies/*.yaml}: an agency, its units and posts, its people and its services. */
public final class AgencyFileReader {

    private AgencyFileReader() {}

    /**
     * Reads the whole file, or nothing of it.
     *
     * @throws YamlRefused with every fault, each with line and cure
     */
    public static AgencyFile read(String fileName, String text) {
        var document = YamlDocument.read(fileName, text);
        var root = document.root();
        var agency = AgencyProfileReader.read(root.map("agency"));
        References.unique(root.map("agency").optionalMaps("books"), "code");
        References.unique(root.map("agency").optionalMaps("paperStocks"), "code");
        var units = units(root);
        var posts = posts(root, units);
        var people = PeopleReader.read(root, posts);
        var definitions = services(root, agency, posts);
        document.requireNoFaults();
        return new AgencyFile(
                fileName, agency, NormalText.of(text, "agency"), units, posts, people, texts(definitions, text));
    }

    private static List<UnitRow> units(YamlMap root) {
        var blocks = root.maps("units");
        References.unique(blocks, "code");
        return blocks.stream()
                .map(unit -> new UnitRow(code(unit, "code"), words(unit, "name")))
                .toList();
    }

    private static List<PostRow> posts(YamlMap root, List<UnitRow> units) {
        var blocks = root.maps("posts");
        References.unique(blocks, "code");
        var codes = units.stream().map(UnitRow::code).toList();
        blocks.forEach(post -> References.known(post.value("unit"), codes));
        return blocks.stream().map(AgencyFileReader::post).toList();
    }

    private static PostRow post(YamlMap post) {
        return new PostRow(
                code(post, "code"),
                post.string("unit"),
                words(post, "name"),
                post.optionalString("letterTitle").orElse(null),
                ServiceReader.constants(post, "permissions", Permission.class));
    }

    private static List<ServiceDefinition> services(YamlMap root, AgencyProfile agency, List<PostRow> posts) {
        var blocks = root.optionalMaps("services");
        References.unique(blocks, "code");
        var codes = posts.stream().map(PostRow::code).toList();
        var books = agency.books().stream().map(NumberBook::code).toList();
        var stocks = agency.paperStocks().stream().map(PaperStock::code).toList();
        var definitions = new ArrayList<ServiceDefinition>();
        for (var service : blocks) {
            definitions.add(ServiceReader.read(service));
            namedPosts(service, codes);
            var product = service.map("product");
            References.known(product.map("numbering").value("book"), books);
            product.optionalMap("paper")
                    .flatMap(paper -> paper.optional("stock"))
                    .ifPresent(stock -> References.known(stock, stocks));
        }
        return definitions;
    }

    /** Every place in which a service names a post. */
    private static void namedPosts(YamlMap service, List<String> codes) {
        var steps = service.map("workflow").optionalMaps("steps");
        Stream.of(
                        service.map("edition").optionalMap("signatory").stream().map(block -> block.value("post")),
                        steps.stream().flatMap(step -> step.optional("post").stream()),
                        steps.stream().flatMap(step -> step.optional("signatory").stream()),
                        service.map("workflow").optionalMap("escalation").stream()
                                .flatMap(EscalationReader::posts),
                        service.map("procedure").optionalMap("sop").stream()
                                .flatMap(sop -> sop.optionalMaps("columns").stream())
                                .flatMap(column -> column.optional("post").stream()),
                        service.map("standard").optionalMaps("staff").stream().flatMap(AgencyFileReader::staffPosts))
                .flatMap(values -> values)
                .forEach(post -> References.known(post, codes));
    }

    private static Stream<YamlValue> staffPosts(YamlMap row) {
        return row.has("posts") ? row.list("posts").stream() : Stream.of(row.value("post"));
    }

    private static List<Service> texts(List<ServiceDefinition> definitions, String text) {
        var services = new ArrayList<Service>();
        for (var definition : definitions) {
            services.add(new Service(definition, NormalText.ofService(text, services.size())));
        }
        return services;
    }
}
