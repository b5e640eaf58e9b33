package org.petitionrules.testkit.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Small documents for the command line to decide. */
final class Dossiers {
    private Dossiers() {}

    /** A bare dossier on one line: received on 1 September 2025 by a body of the county. */
    static String line(String id) {
        return "{\"schemaVersion\":1,\"id\":\"" + id
                + "\",\"petition\":{\"claims\":[{\"id\":\"c1\",\"category\":\"claim\","
                + "\"content\":\"渠水不通\"}]},\"history\":[{\"type\":\"received\",\"kind\":\"petition\",\"id\":\"e1\","
                + "\"occurredOn\":\"2025-09-01\",\"organ\":\"bureau\"}]}";
    }

    /** The same in many lines. */
    static String indented(String id) {
        return line(id).replace("\"petition\"", "\n  \"petition\"").replace("]}", "]\n}");
    }

    /** A case file on one line, with properties put in front of the dossier. */
    static String caseFile(String id, String properties) {
        return "{\"schemaVersion\":1," + properties + "\"dossier\":" + line(id).replace("\"schemaVersion\":1,", "")
                + "}";
    }

    static String resource(String name) {
        try (InputStream in = Dossiers.class.getResourceAsStream(name)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] block = new byte[4096];
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                bytes.write(block, 0, count);
            }
            return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
