package id.onestop.licensing.domain.application;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the draft of an application begins with.
 *
 * @param definitionId the service definition that this application will be judged by, whatever is published later
 * @param nikHash keyed hash of the identity number, for look-up
 * @param startedFrom number of an earlier application whose data were taken over
 * @param renews number of the application whose licence this one renews or replaces
 */
public record Beginning(
        long agencyId,
        String number,
        String serviceCode,
        long definitionId,
        long applicantId,
        ApplicationKind kind,
        Channel channel,
        boolean viaProxy,
        String holderName,
        String nikHash,
        @Nullable LocalDate birthDate,
        @Nullable String startedFrom,
        @Nullable String renews,
        Answers answers) {}
