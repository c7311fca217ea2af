package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Nip;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a member of staff's name, number and rank must look like, whoever types them. */
@ApplicationScoped
class StaffRules {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PREFIX = 40;
    private static final int LONGEST_SUFFIX = 60;
    private static final int LONGEST_RANK = 100;

    @Inject
    RegistrationRules rules;

    /** Everything that is wrong; the list can be added to. */
    List<FieldError> person(
            String fullName,
            @Nullable String titlePrefix,
            @Nullable String titleSuffix,
            @Nullable String nip,
            @Nullable String rank) {
        var faults = new ArrayList<FieldError>();
        rules.text("fullName", fullName, LONGEST_NAME, true, faults);
        rules.text("titlePrefix", titlePrefix, LONGEST_PREFIX, false, faults);
        rules.text("titleSuffix", titleSuffix, LONGEST_SUFFIX, false, faults);
        rules.text("rank", rank, LONGEST_RANK, false, faults);
        if (said(nip).filter(typed -> Nip.read(typed).isEmpty()).isPresent()) {
            faults.add(new FieldError("nip", "NIP_FORMAT"));
        }
        return faults;
    }

    static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }
}
