package org.petitionrules.testkit.cli;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.OptionalLong;

/**
 * Which dossier ids were decided, and where, in 16 bytes each: 64 bits of their SHA-256 and the place. Two different ids
 * among a million are taken for one with a probability of 1 in 37 million. It takes at most 4 million ids (128 MiB).
 */
final class SeenIds {
    static final int MOST = 4_000_000;

    private static final int FEWEST_SLOTS = 1024;

    private final MessageDigest digest = sha256();
    private final int most;
    private long[] hashes = new long[FEWEST_SLOTS];
    private long[] places = new long[FEWEST_SLOTS];
    private int count;

    SeenIds() {
        this(MOST);
    }

    SeenIds(int most) {
        this.most = most;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Where an id was seen before. */
    OptionalLong placeOf(String id) {
        int slot = slot(hash(id));
        return hashes[slot] == 0 ? OptionalLong.empty() : OptionalLong.of(places[slot]);
    }

    /** Remembers an id that was not seen before; false when there is no room for more. */
    boolean add(String id, long place) {
        if (count >= most) {
            return false;
        }
        if (count * 2 >= hashes.length) {
            grow();
        }
        put(hash(id), place);
        count++;
        return true;
    }

    private void put(long hash, long place) {
        int slot = slot(hash);
        hashes[slot] = hash;
        places[slot] = place;
    }

    private long hash(String id) {
        long hash = ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)))
                .getLong();
        return hash == 0 ? 1 : hash;
    }

    /** The slot of a hash, or the free one where it would stand. */
    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) hash & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldPlaces = places;
        hashes = new long[oldHashes.length * 2];
        places = new long[oldHashes.length * 2];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                put(oldHashes[i], oldPlaces[i]);
            }
        }
    }
}
