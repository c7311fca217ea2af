package id.onestop.licensing.ejb.catalogue;

import static id.onestop.licensing.ejb.agency.AgencyProfileReader.code;
import static id.onestop.licensing.ejb.agency.AgencyProfileReader.words;

import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.agency.AgencyProfile.NumberBook;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyProfileReader;
import id.onestop.licensing.ejb.catalogue.AgencyFile.PostRow;
import id.onestop.licensing.ejb.catalogue.AgencyFile.Service;
import id.onestop.licensing.ejb.catalogue.AgencyFile.UnitRow;
import id.onestop.licensing.ejb.shared.yaml.YamlDocument;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import id.onestop.licensing.ejb.shared.yaml.YamlRefused;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code config/agencies/*.yaml}: an agency, its units and posts, and its services. */
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
        var units = units(root);
        var posts = posts(root, units);
        var definitions = services(root, agency, posts);
        document.requireNoFaults();
        return new AgencyFile(fileName, agency, NormalText.of(text, "agency"), units, posts, texts(definitions, text));
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
        var definitions = new ArrayList<ServiceDefinition>();
        for (var service : blocks) {
            definitions.add(ServiceReader.read(service));
            References.known(service.map("edition").map("signatory").value("post"), codes);
            References.known(service.map("product").map("numbering").value("book"), books);
            service.map("workflow").optionalMaps("steps").stream()
                    .flatMap(step -> step.optional("post").stream())
                    .forEach(post -> References.known(post, codes));
            service.map("standard").optionalMaps("staff").forEach(row -> References.known(row.value("post"), codes));
        }
        return definitions;
    }

    private static List<Service> texts(List<ServiceDefinition> definitions, String text) {
        var services = new ArrayList<Service>();
        for (var definition : definitions) {
            services.add(new Service(definition, NormalText.ofService(text, services.size())));
        }
        return services;
    }
}
