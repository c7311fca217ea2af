package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The example picture of a requirement of the standard that binds today, for everybody. */
@Stateless
public class ExampleService {

    @Inject
    Definitions definitions;

    @Inject
    ExamplePictures pictures;

    @Inject
    RowSecurity rows;

    /**
     * The picture itself.
     *
     * @throws NotFound if the requirement has none
     */
    @PermitAll
    public byte[] published(String agencyCode, String serviceCode, String requirementCode) {
        rows.enterPublic();
        return definitions
                .published(agencyCode, serviceCode)
                .definition()
                .requirement(requirementCode)
                .map(requirement -> requirement.rules().example())
                .flatMap(example -> pictures.content(example.picture()))
                .orElseThrow(() -> new NotFound("EXAMPLE_UNKNOWN"));
    }
}
