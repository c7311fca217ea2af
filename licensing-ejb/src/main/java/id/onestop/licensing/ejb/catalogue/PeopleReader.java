package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.identity.Nip;
import id.onestop.licensing.ejb.catalogue.AgencyFile.PostRow;
import id.onestop.licensing.ejb.identity.NewColleague;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import java.util.List;
import java.util.Locale;

/** Reads the block {@code people} of an agency's file: who is invited when the agency is made, and into which posts. */
final class PeopleReader {

    private static final int LONGEST_NAME = 120;

    private PeopleReader() {}

    static List<NewColleague> read(YamlMap root, List<PostRow> posts) {
        var blocks = root.optionalMaps("people");
        References.unique(blocks, "email");
        var codes = posts.stream().map(PostRow::code).toList();
        return blocks.stream().map(block -> person(block, codes)).toList();
    }

    private static NewColleague person(YamlMap block, List<String> posts) {
        String name = block.string("name");
        if (name.length() > LONGEST_NAME) {
            block.faultAt("name", "NAME_LONG", "longest", LONGEST_NAME);
        }
        String email = block.string("email").toLowerCase(Locale.ROOT);
        if (!email.isEmpty() && EmailAddress.read(email).isEmpty()) {
            block.faultAt("email", "EMAIL_WRONG", "value", email);
        }
        var nip = block.optionalString("nip");
        if (nip.isPresent() && Nip.read(nip.get()).isEmpty()) {
            block.faultAt("nip", "NIP_WRONG", "value", nip.get());
        }
        var held = block.list("posts");
        held.forEach(post -> References.known(post, posts));
        return new NewColleague(
                name,
                block.optionalString("titlePrefix").orElse(null),
                block.optionalString("titleSuffix").orElse(null),
                email,
                nip.orElse(null),
                block.optionalString("rank").orElse(null),
                held.stream().map(post -> post.string()).toList());
    }
}
