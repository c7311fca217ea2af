package id.onestop.licensing.domain.calendar;

import java.time.Instant;

/** An unbroken stretch of office hours; the end does not belong to it. */
public record Opening(Instant from, Instant to) {}
