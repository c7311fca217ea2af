package id.onestop.licensing.ejb.whatif;

import id.onestop.licensing.domain.whatif.Staffing;
import id.onestop.licensing.domain.whatif.Staffing.Away;
import id.onestop.licensing.domain.whatif.Staffing.Person;
import id.onestop.licensing.domain.whatif.Staffing.Seat;
import id.onestop.licensing.ejb.agency.PostHolder;
import id.onestop.licensing.ejb.whatif.WhatIfRepository.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes people of an agency's posts: who holds two of them is one person, and who was away by a decree is away again. */
final class Crew {

    private final List<PostHolder> holders;
    private final List<Standing> standings;

    /**
     * The people of today, without those who only act for somebody.
     *
     * @param standings who acted for whom while the files of the play came in
     */
    Crew(List<PostHolder> holders, List<Standing> standings) {
        this.holders = holders.stream()
                .filter(holder -> holder.absentAccountId() == null)
                .toList();
        this.standings = standings;
    }

    /**
     * The staffing of a scenario.
     *
     * @param people how many are wanted in each post; more than there are are others, who sit nowhere else
     */
    Staffing of(Map<String, Integer> people) {
        Map<Long, List<Seat>> seats = new TreeMap<>();
        new TreeMap<>(people)
                .forEach((post, count) -> holders(post).stream()
                        .limit(Math.max(count, 0))
                        .forEach(account -> seats.computeIfAbsent(account, one -> new ArrayList<>())
                                .add(new Seat(post))));
        var away = new HashMap<Long, List<Away>>();
        for (var one : standings) {
            boolean missed = seats.getOrDefault(one.absent(), List.of()).stream()
                    .anyMatch(seat -> seat.post().equals(one.post()));
            if (missed && seats.containsKey(one.account())) {
                seats.get(one.account()).add(new Seat(one.post(), one.from(), one.until()));
            }
            if (missed) {
                away.computeIfAbsent(one.absent(), absent -> new ArrayList<>())
                        .add(new Away(one.from(), one.until() == null ? LocalDate.MAX : one.until()));
            }
        }
        return new Staffing(
                people,
                List.of(),
                seats.entrySet().stream()
                        .map(one -> new Person(one.getValue(), away.getOrDefault(one.getKey(), List.of())))
                        .toList());
    }

    /** Those with the most posts last: whoever is taken out of a scenario first is the one who is busiest elsewhere. */
    private List<Long> holders(String post) {
        var found = new TreeSet<Long>(Comparator.comparingLong(this::posts).thenComparingLong(account -> account));
        holders.stream()
                .filter(holder -> holder.postCode().equals(post))
                .forEach(holder -> found.add(holder.accountId()));
        return List.copyOf(found);
    }

    private long posts(long account) {
        return holders.stream()
                .filter(holder -> holder.accountId() == account)
                .map(PostHolder::postCode)
                .distinct()
                .count();
    }
}
