import type { Tx } from '#db/db.ts'

/** The organisation's own row, as people see it. */
export const organisationProfile = async (tx: Tx) => {
  const row = await tx.selectFrom('organisation').selectAll().executeTakeFirstOrThrow()
  return {
    slug: row.slug,
    name: row.name,
    town: row.town,
    phone: row.phone,
    phoneHours: row.phone_hours,
    email: row.email,
    version: row.version,
  }
}

/** False when somebody else changed it first. */
export const updateOrganisation = async (
  tx: Tx,
  version: number,
  profile: { name: string; town: string; phone: string; phoneHours: string; email: string },
): Promise<boolean> => {
  const changed = await tx
    .updateTable('organisation')
    .set({
      name: profile.name,
      town: profile.town,
      phone: profile.phone,
      phone_hours: profile.phoneHours,
      email: profile.email,
      version: version + 1,
    })
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  return changed !== undefined
}
