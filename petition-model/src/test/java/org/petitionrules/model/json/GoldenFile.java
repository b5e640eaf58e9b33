package org.petitionrules.model.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Documents of each wire version, written by hand. They are never changed, only added to. */
final class GoldenFile {
    static final String DOSSIER_V1 = "dossier-v1.json";
    static final String CASE_FILE_V1 = "case-file-v1.json";
    static final String ORGANS_V1 = "organs-v1.json";

    private GoldenFile() {}

    static String text(String name) {
        try (InputStream in = GoldenFile.class.getResourceAsStream(name)) {
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
