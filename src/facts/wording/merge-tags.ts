/**
 * Merge tags that mail services fill in the footers of letters: the address of the reader and of the sender, the link to end
 * the letters. A footer that shows them was never filled.
 *
 * Source: the help pages of the services on their tags: Brevo, Klaviyo, ActiveCampaign, Campaign Monitor, Mailchimp, SendGrid,
 *   HubSpot, Constant Contact, MailerLite, Buttondown. Taken: 2026-11-30. Licence: names are facts. Refresh: read the page of
 *   another service.
 */
export const mergeTag =
  /\{\{\s*(?:contact\.|organization\.|person\.|subscriber\.|unsubscribe|update_profile|mirror|view_in_browser|params\.|account\.address|site_settings\.company)|\{%\s*(?:unsubscribe|web_view|manage_preferences|view_in_browser)|%(?:EMAIL|UNSUBSCRIBELINK|SENDER-INFO(?:-SINGLELINE)?|WEBCOPY|FORWARD2FRIEND|UPDATELINK)%|\*\|(?:UNSUB|EMAIL|LIST:|ARCHIVE|UPDATE_PROFILE|FORWARD|REWARDS|HTML:|CURRENT_YEAR|ABOUT_LIST|URL:|MC_|MC:|FNAME|LNAME)[A-Z_:]*\|\*|(?<![\p{L}\p{N}|])\|(?:UNSUB|LIST:|ARCHIVE|UPDATE_PROFILE|FORWARD|REWARDS|ABOUT_LIST|URL:|MC_)[A-Z_:]*\|(?![\p{L}\p{N}|])|<%asm_(?:group|preferences|global)|\[(?:unsubscribe|webversion|preferences|forwardtoafriend)\]|\{\$(?:unsubscribe|url|preferences|forward)\}|<(?:unsubscribe|webversion|preferences|forwardtoafriend)>/iu
