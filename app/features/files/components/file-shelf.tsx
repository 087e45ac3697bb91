import * as Save from "lucide-react/icons/download";
import * as Page from "lucide-react/icons/file-text";
import { Icon } from "#app/ui/icon.tsx";
import { sizeName } from "#app/ui/inputs/file-rules.ts";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { ReactNode } from "react";
import type { ShownFile } from "../files.queries.server.ts";

interface FileShelfProps {
  files: readonly ShownFile[];
  /** In which language their authors write. */
  lang: string;
  /** A way to change them, for whoever may. */
  action?: ReactNode;
  /** The address below which each has a form to hide it, for moderators. */
  hideAt?: string | undefined;
  /** Of their heading, where a page has more than one shelf. */
  id?: string;
}

/** The files of a subject for its readers: pictures to look at, documents to fetch. Nothing when there are none. */
export function FileShelf({ files, lang, action, hideAt, id = "files" }: FileShelfProps) {
  const t = useT();
  if (files.length === 0) return null;
  const pictures = files.filter(isPicture);
  const documents = files.filter(({ preview }) => preview === null);
  return (
    <div className="card mb-8 p-5 sm:p-7">
      <TitledSection id={id} title={t("files.title")} action={action}>
        <div className="grid gap-5">
          {pictures.length > 0 && <Gallery pictures={pictures} lang={lang} hideAt={hideAt} />}
          {documents.length > 0 && (
            <ul aria-label={t("files.documents")} className="grid gap-2">
              {documents.map((file) => (
                <Document key={file.id} file={file} hideAt={hideAt} />
              ))}
            </ul>
          )}
        </div>
      </TitledSection>
    </div>
  );
}

type Picture = ShownFile & { preview: NonNullable<ShownFile["preview"]> };

function isPicture(file: ShownFile): file is Picture {
  return file.preview !== null;
}

interface GalleryProps {
  pictures: readonly Picture[];
  lang: string;
  hideAt: string | undefined;
}

function Gallery({ pictures, ...given }: GalleryProps) {
  const t = useT();
  return (
    <ul
      aria-label={t("files.pictures")}
      className="grid grid-cols-[repeat(auto-fill,minmax(min(13rem,100%),1fr))] gap-4"
    >
      {pictures.map((picture) => (
        <GalleryPicture key={picture.id} picture={picture} {...given} />
      ))}
    </ul>
  );
}

function GalleryPicture({
  picture,
  lang,
  hideAt,
}: Omit<GalleryProps, "pictures"> & { picture: Picture }) {
  const { name, description, preview, ...file } = picture;
  const t = useT();
  const described = description === "" ? t("files.pictureUndescribed", { name }) : description;
  return (
    <li className="grid min-w-0 content-start gap-1.5">
      <a
        href={preview.url}
        className="block overflow-hidden rounded-md border border-line bg-sunken"
      >
        <img
          src={preview.url}
          alt={described}
          lang={description === "" ? undefined : lang}
          width={preview.width}
          height={preview.height}
          loading="lazy"
          decoding="async"
          className="aspect-4/3 h-auto w-full object-cover"
        />
      </a>
      {description !== "" && (
        <p aria-hidden="true" lang={lang} className="line-clamp-3 text-sm">
          {description}
        </p>
      )}
      <FetchLink name={name} {...file} small />
      {hideAt !== undefined && <HideLink file={picture} at={hideAt} />}
    </li>
  );
}

function Document({ file, hideAt }: { file: ShownFile; hideAt: string | undefined }) {
  return (
    <li className="flex min-w-0 items-center gap-3">
      <Icon of={Page} className="size-6 shrink-0 text-ink-muted" />
      <FetchLink {...file} />
      {hideAt !== undefined && <HideLink file={file} at={hideAt} />}
    </li>
  );
}

function HideLink({ file: { id, name }, at }: { file: ShownFile; at: string }) {
  const t = useT();
  return (
    <TextLink
      to={`${at}/${id}/hiding`}
      aria-label={t("files.hideOf", { name })}
      className="justify-self-start text-sm"
    >
      {t("files.hide")}
    </TextLink>
  );
}

type FetchLinkProps = Pick<ShownFile, "name" | "type" | "bytes" | "url"> & { small?: boolean };

function FetchLink({ name, type, bytes, url, small = false }: FetchLinkProps) {
  const t = useT();
  const size = sizeName(bytes, useLanguage());
  return (
    <a
      href={url}
      download={name}
      aria-label={t("files.download", { name, type: type.toUpperCase(), size })}
      className={`quiet-link with-icon min-h-6 max-w-full min-w-0 ${small ? "text-sm" : ""}`}
    >
      <Icon of={Save} className="shrink-0" />
      <bdi className="min-w-0 truncate">{name}</bdi>
      <span className="shrink-0 text-xs text-ink-muted">
        {type.toUpperCase()} · <bdi>{size}</bdi>
      </span>
    </a>
  );
}
