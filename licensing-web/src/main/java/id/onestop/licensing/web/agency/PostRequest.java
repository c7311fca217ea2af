package id.onestop.licensing.web.agency;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.ejb.agency.DescribePost;
import id.onestop.licensing.web.shared.Parameters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a post is; its rights are proposed by themselves.
 *
 * @param unit id of the unit that it stands in
 * @param nameEn the Indonesian name again where it is left out
 * @param letterTitle as letters write it under a signature; left out for posts that never sign
 * @param required codes of the competences that its holders must prove
 */
public record PostRequest(
        @Nullable Long unit,
        @Nullable String nameId,
        @Nullable String nameEn,
        @Nullable String letterTitle,
        @Nullable List<String> required) {

    private static final int LONGEST = 2_000;

    static DescribePost command(long version, @Nullable PostRequest request) {
        var said = request == null ? new PostRequest(null, null, null, null, null) : request;
        var asked = new Parameters();
        var command = new DescribePost(
                version,
                said.unit(),
                asked.optionalText("nameId", said.nameId(), LONGEST).orElse(""),
                asked.optionalText("nameEn", said.nameEn(), LONGEST).orElse(""),
                asked.optionalText("letterTitle", said.letterTitle(), LONGEST).orElse(""),
                Set.copyOf(requireNonNullElse(said.required(), List.of())));
        asked.require();
        return command;
    }
}
