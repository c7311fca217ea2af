package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.sla.Forecast;

/**
 * What similar files took the agency.
 *
 * @param stay within the step
 * @param rest from the beginning of the step to the decision
 */
public record StepForecast(String serviceCode, String stepCode, Forecast stay, Forecast rest) {}
